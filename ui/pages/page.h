#pragma once
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/form_draft.h"

#include <QWidget>
#include <optional>

/// The rail's pages, in its order.
enum class PageId {
  Today,
  Screening,
  Cohorts,
  Subjects,
  Product,
  Safety,
  Decisions,
  Design,
  Measurements,
  Efficacy,
  Charts,
  Monitoring,
  SiteFile,
  Audit,
  Study
};

/// A screen. Shows what it gets from session().study() and calls commands; holds no truth of its own. Texts
/// are set in the constructor: on a change of language the main window builds its pages anew, drafts keep
/// what was typed.
class Page : public QWidget {
  Q_OBJECT
 public:
  explicit Page(StudySession& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

  /// Shows the study as it is now. Called when the page is opened and after studyChanged while it is visible;
  /// must keep what a person is typing.
  virtual void refresh() = 0;
  /// Keeps what is typed and not saved; called before the page is left, locked or rebuilt.
  void keepDraft() { keepDrafts(this); }
  /// Opens one thing on the page ("subject id", "screening id", "decision id"); 0 = none in particular.
  virtual void openRow(RowId /*id*/) {}
  /// Opens what waits for somebody, with the caret in its first input.
  virtual void openTask(const DueItem& due) { openRow(due.row); }
  /// Brings the form that shows this row of a table to the front; nothing happens where the page has none.
  virtual void openRecord(const QString& /*table*/, RowId /*row*/) {}
  /// Begins a new one of what the page lists; nothing happens where the role does not enter any.
  virtual void startNew() {}
  /// The row whose detail is open, as openRow() takes it; 0 = none. A page that is built anew opens it again.
  virtual RowId rowInFront() const { return 0; }
  /// Whose new record is typed into a form that stands in front: a row, 0 = somebody's who has none yet;
  /// nothing = no such form does. A page that is built anew opens it again, with its draft.
  virtual std::optional<RowId> formInFront() const { return std::nullopt; }
  virtual void openForm(RowId /*of*/) {}
  /// It says what comes next by itself, beside what it follows from; else a line below the page does.
  virtual bool saysNextStep() const { return false; }
  /// Where the caret goes when the page is opened: the first input of the task. nullptr = the first one that
  /// is found, in the tab in front where there are tabs.
  virtual QWidget* firstFocus() { return nullptr; }
  /// Esc, where nothing else wants it: back from a detail to what it was opened from, with the focus where it
  /// came from. False where there is nothing to leave.
  virtual bool leaveDetail() { return false; }

 Q_SIGNALS:
  /// Another page is wanted, at a row of it.
  void pageRequested(PageId page, RowId row);
  /// What waits is wanted, on its page.
  void taskRequested(const DueItem& due);
  /// A field is wanted, in its form, wherever that is: its table, row, column, and whose it is.
  void fieldRequested(const Query& field);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  StudySession& session() const { return m_session; }
  const Study& study() const { return m_session.study(); }
  const Standing& standing() const { return m_session.standing(); }
  StudyCommands& commands() const { return m_session.commands(); }

 private:
  StudySession& m_session;
};
