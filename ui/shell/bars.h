#pragma once
#include "ui/shell/page_registry.h"
#include "ui/widgets/language.h"

#include <QDateTime>
#include <QMap>
#include <QWidget>
#include <optional>

class QAbstractButton;
class QLabel;
class StudySession;

/// The pages at the left: drawing, word, how many things wait there. An entry opens its page however it is
/// reached: by mouse, Space, Enter, arrows, shortcut, or the actions Press and Toggle of a screen reader.
/// Ctrl+1 … Ctrl+9, then Ctrl+Shift+1 … open them: PageEntry::key.
class NavigationBar : public QWidget {
  Q_OBJECT
 public:
  explicit NavigationBar(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

  /// Marks the page that is open; opens nothing.
  void setCurrent(PageId page);
  /// `count` things wait on the page; 0 shows nothing.
  void setBadge(PageId page, int count);

 Q_SIGNALS:
  void chosen(PageId page);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Entry {
    QAbstractButton* button = nullptr;
    QLabel* badge = nullptr;
    QString title;
  };
  Entry makeEntry(const PageEntry& page);

  QMap<PageId, Entry> m_entries;
  std::optional<PageId> m_current;
};

/// Which study, where, which design, what day, who is signed in, and the way out.
class TopBar : public QWidget {
  Q_OBJECT
 public:
  explicit TopBar(const StudySession& session, QWidget* parent = nullptr);
  void refresh();

 Q_SIGNALS:
  void passwordChangeRequested();
  void signOutRequested();
  void helpRequested();
  void aboutRequested();
  void computerRequested(); ///< what holds on this computer
  void lockRequested();
  void findRequested(); ///< on the page
  void goToRequested(); ///< in the study
  void newSubjectRequested();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeUserMenu();
  void showStudy();

  const StudySession& m_session;
  QLabel* m_study = nullptr;
  QLabel* m_design = nullptr;
  QLabel* m_date = nullptr;
};

/// Below: is the work safe, which protocol, which language.
class StatusLine : public QWidget {
  Q_OBJECT
 public:
  explicit StatusLine(const StudySession& session, QWidget* parent = nullptr);
  /// `savedAt`: the last change that is in the file, null if none since it was opened.
  void refresh(const QDateTime& savedAt);
  /// Nobody has touched key or mouse for long: says, and has it read out, that the lock comes in a minute.
  void warnOfLock(bool soon);

 Q_SIGNALS:
  void languageChosen(Language language);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString clockTime(const QDateTime& moment) const;

  const StudySession& m_session;
  QLabel* m_safety = nullptr;
  QLabel* m_lock = nullptr;
};
