#pragma once
#include "db/audit/audit_trail.h"

#include <QByteArray>
#include <QMap>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

/// What a person has typed into a form, wrong values included: every named input below `form` (line edit,
/// text, choice, check box) as JSON {objectName: what it holds}. So a draft loses nothing.
QByteArray typedInput(const QWidget* form);

/// Puts a draft back. Inputs that it does not name, and names that are not in the form, are left alone.
void restoreInput(QWidget* form, const QByteArray& draft);

class DraftLine;
class StudySession;

/// Keeps what is typed into a form, and not saved, under a key of the study. It belongs to the form: see
/// keepDrafts(). Two seconds after a key at the latest it is on the disk, whether the form was left or not:
/// see StudyCommands::keepTyping().
class FormDraft : public QObject {
  Q_OBJECT
 public:
  /// "subject/3/infusion"
  using Key = std::function<QString()>;
  /// Empty = nothing is typed; none = nobody has looked at the form yet, and what is kept stays.
  using Typed = std::function<std::optional<QByteArray>()>;
  FormDraft(QWidget* form, StudySession& session, Key key, Typed typed);
  FormDraft(QWidget* form, StudySession& session, const QString& key, Typed typed);

  /// What was typed earlier; empty = nothing.
  QByteArray kept() const;
  void keep();
  /// It is saved, or taken back.
  void clear();
  /// For a form that does not tell of its edits: the line follows them a moment later, and its button clears
  /// the draft and has the form filled anew.
  void offerUndo(DraftLine* line, std::function<void()> fillAnew);

 private:
  void keep(const QByteArray& typed);
  void keepTyping();

  StudySession& m_session;
  Key m_key;
  Typed m_typed;
};

/// What every form has that keeps a draft: the words that something is not saved, and the button that takes
/// back what was typed. Takes no room while nothing is. Their names are `name` + "Draft" and "Discard".
class DraftLine : public QWidget {
  Q_OBJECT
 public:
  /// `mnemonic`: where no other such line is on the screen.
  explicit DraftLine(const QString& name, bool mnemonic = true, QWidget* parent = nullptr);
  /// `restored`: it was typed earlier, and has come back.
  void show(bool edited, bool restored);
  QPushButton* undoButton() const { return m_undo; }

 Q_SIGNALS:
  void undone();

 private:
  QPushButton* m_undo = nullptr;
  QLabel* m_words = nullptr;
};

/// Of every form below the page.
void keepDrafts(const QWidget* page);

/// Object name of the action that shows the history of the input with the focus. The window that holds the
/// forms has it; the menu of an input with a history offers it.
inline constexpr auto historyActionName = "fieldHistory";

/// Belongs to an input: knows which lines of the audit trail tell of what stands in it.
class FieldHistory : public QObject {
  Q_OBJECT
 public:
  /// Asked when the history is wanted; nothing = the row is not saved yet.
  using Lines = std::function<std::optional<AuditFilter>()>;
  FieldHistory(QWidget* input, Lines lines);

  std::optional<AuditFilter> lines() const { return m_lines(); }
  /// Of the input, or of the one around it; nullptr where it has none.
  static const FieldHistory* of(const QWidget* input);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  Lines m_lines;
};

/// Gives the inputs below `form`, by object name, the history of a column each: lines() with that column.
/// Names that the form does not have are passed over.
void bindAuditHistory(QWidget* form, const QMap<QString, QString>& columnOfInput,
                      const FieldHistory::Lines& lines);
/// The same of lines that are known.
void bindAuditHistory(QWidget* form, const QMap<QString, QString>& columnOfInput, const AuditFilter& lines);
/// The lines that tell of a table.
AuditFilter linesOf(const char* table);
