#pragma once
#include "db/audit/audit_trail.h"
#include "ui/fields/draft_line.h"

#include <QByteArray>
#include <QMap>
#include <QWidget>
#include <functional>

class QTimer;

/// What a person has typed into a form, wrong values included: every named input below `form` (line edit,
/// text, number, choice, check box) as JSON {objectName: what it holds}. So a draft loses nothing.
QByteArray typedInput(const QWidget* form);

/// Puts a draft back. Inputs that it does not name, and names that are not in the form, are left alone.
void restoreInput(QWidget* form, const QByteArray& draft);

class StudySession;

/// Keeps what is typed into a form, and not saved, under a key of the study. It belongs to the form: see
/// keepDrafts(). Two seconds after a key at the latest it is on the disk, whether the form was left or not:
/// see StudyCommands::keepTyping(). What is taken back can be brought back until something else is typed.
class FormDraft : public QObject {
  Q_OBJECT
 public:
  /// "subject/3/infusion"
  using Key = std::function<QString()>;
  /// Empty = nothing is typed; none = nobody has looked at the form yet, and what is kept stays.
  using Typed = std::function<std::optional<QByteArray>()>;
  /// Fills the form with what is saved, and over it with what was typed; empty = with nothing else.
  using Fill = std::function<void(const QByteArray& typed)>;
  /// `line` follows the form.
  FormDraft(QWidget* form, StudySession& session, DraftLine* line, Key key, Typed typed, Fill fill);
  FormDraft(QWidget* form, StudySession& session, DraftLine* line, const QString& key, Typed typed,
            Fill fill);

  /// What was typed earlier; empty = nothing.
  QByteArray kept() const;
  void keep();
  /// It is saved, or not wanted any more.
  void clear();
  /// The same, and the form shows what is saved.
  void startAnew();
  /// Fills the form, with what is kept.
  void restore();
  /// Takes back what is typed; the line offers to bring it back.
  void undo();
  /// The line says what is typed now. It does by itself after what a person does in the program; for a form
  /// that changes otherwise.
  void follow();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override; ///< of the form, which comes into sight

 private:
  /// Whose form it was taken from: a form shows one subject after the other.
  struct TakenBack {
    QString key;
    QByteArray typed;
  };
  void keep(const QByteArray& typed);
  void keepTyping();
  void fill(const QByteArray& typed);
  void bringBack();

  StudySession& m_session;
  DraftLine* m_line;
  Key m_key;
  Typed m_typed;
  Fill m_fill;
  TakenBack m_takenBack;
  bool m_restored = false;
  bool m_filling = false;
};

/// Of every form below the page.
void keepDrafts(const QWidget* page);

/// Object name of the action that shows the history of the input with the focus. The window that holds the
/// forms has it; the menu of an input with a history offers it.
inline constexpr auto historyActionName = "fieldHistory";

/// Rings when what a person did in the program is done.
const QTimer* afterEachAct();

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
