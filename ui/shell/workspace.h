#pragma once
#include "ui/shell/page_registry.h"
#include "ui/shell/place.h"
#include "ui/widgets/language.h"

#include <QMap>

class FindBar;
class NextStep;
class QueryMarks;
class GoToDialog;
class QStackedWidget;
class NavigationBar;
struct Target;
class StatusLine;
class TopBar;

/// An open study: rail, top bar, pages in a stack, what comes next, status line. A page is made when it is
/// first wanted. Tab goes as it is read: top bar, rail, page, what comes next, status line.
class Workspace : public QWidget {
  Q_OBJECT
 public:
  explicit Workspace(StudySession& session, QWidget* parent = nullptr);

  PageId currentPage() const { return m_current; }
  TopBar* topBar() const { return m_top; }
  /// The page, made if need be; nullptr where this version has none.
  Page* page(PageId id);
  /// Keeps what was typed on the page that is left. The caret goes to the first input of the page.
  void openPage(PageId id, RowId row = 0);
  /// The page of what waits, with the caret in the first input of the task.
  void openTask(const DueItem& due);
  /// The form in which the field stands, with the caret in it.
  void openField(const Query& field);
  /// The page that was open last, at the last start.
  static PageId lastPage();
  void keepDrafts();

  /// Where somebody is, for a workspace that takes the place of this one.
  struct View {
    PageId page = PageId::Today;
    RowId row = 0;
    std::optional<RowId> form;
    Place place;
    QMap<PageId, Place> others = {}; ///< on the pages that were made and are not in front
  };
  View view() const;
  void showView(const View& view);
  /// Where the help tells of what is in front: its tab, then its page.
  QStringList helpPlaces() const;
  /// In words: which protocol file and edition of the rules the study is of.
  QString protocolWords() const;
  void warnOfLock(bool soon);

 Q_SIGNALS:
  void languageChosen(Language language);
  void zoomRequested(int steps); ///< 0: as the desktop has it

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  const PageEntry* entryOf(PageId id) const;
  void enterPage();
  void findOnPage();
  void newSubject();
  void goTo();
  std::vector<Target> targets();
  void addTabs(std::vector<Target>& targets);
  void addActions(std::vector<Target>& targets);
  bool makeOneMore();
  void studyChanged();
  void showState();
  void showNext();
  void followTheDay();
  void addFieldActions();

  StudySession& m_session;
  std::vector<PageEntry> m_registry;
  PageId m_current = PageId::Study;
  QMap<PageId, Page*> m_pages;
  QMap<PageId, Place> m_before; ///< where somebody was on pages that are not opened again yet
  QDateTime m_savedAt;
  QDate m_day;
  TopBar* m_top = nullptr;
  NavigationBar* m_rail = nullptr;
  QStackedWidget* m_stack = nullptr;
  NextStep* m_next = nullptr;
  QueryMarks* m_marks = nullptr; ///< at the fields of the pages
  FindBar* m_find = nullptr;
  StatusLine* m_status = nullptr;
};
