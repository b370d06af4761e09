#pragma once
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/lock_notice.h"
#include "ui/fields/record_inputs.h"

#include <QMap>
#include <QWidget>
#include <functional>

class DateField;
class Field;
class MessageLine;
class QGridLayout;
class QHBoxLayout;
class QPushButton;

/// One form of a subject. Shows what is saved, keeps what is typed: input that is not saved becomes the draft
/// "subject/12/infusion" and comes back, marked as such. What a form means by its values follows as one
/// types.
class SubjectForm : public QWidget {
  Q_OBJECT
 public:
  explicit SubjectForm(StudySession& session, QWidget* parent = nullptr);

  /// Keeps the draft of the subject before and shows this one; 0 = none.
  void open(RowId subjectId);
  /// Shows the study as it is now; what is being typed stays.
  void refresh();
  void keepDraft() { m_draft->keep(); }
  /// Something is typed that is not saved.
  bool isEdited() const;

 Q_SIGNALS:
  /// What was typed is saved, and the form shows it so.
  void done();

 protected:
  /// "infusion": the last part of the draft's key.
  virtual QString draftName() const = 0;
  /// Puts what is saved into the inputs.
  virtual void fill(const Subject& subject) = 0;
  /// A draft is about to be put back: makes the inputs that it names.
  virtual void prepareFor(const QByteArray& /*typed*/) {}
  /// The subject is about to be left for another one; its draft is kept already.
  virtual void left() {}
  /// What follows from what stands in the inputs now.
  virtual void showLive(const Subject& subject) = 0;
  /// The button of the foot was pressed: what is typed is to be saved, or signed.
  virtual void submit() = 0;

  StudySession& session() const { return m_session; }
  const Study& study() const { return m_session.study(); }
  const Subject* subject() const;
  RowId subjectId() const { return m_subjectId; }
  QString draftKey(const QString& name) const;

  /// Message line, draft line, the button that submits and one that takes the typed back: the foot of every
  /// form. Call it once.
  QHBoxLayout* makeFoot(const QString& name, QAnyStringView submitName, const QString& submitText);
  QPushButton* submitButton() const { return m_submit; }
  /// Tab goes through these inputs, then to the button that submits.
  void tabThrough(const std::vector<Field*>& fields);
  /// The inputs take changes or not, and none where the subject is locked, which is said; what is typed can
  /// be submitted where they do.
  void allowEntry(bool allowed);
  /// Below a date: which day after the infusion it is.
  void showDay(DateField& date, const Subject& subject) const;
  /// Gives inputs, by name, the history of a column of `table` each (Ctrl+H).
  void bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput);
  /// The same for every field of a record that is typed into a form.
  template <class R>
  void bindHistory() {
    bindHistory(QLatin1String(storedIn<R>), columnsByInput<R>());
  }
  /// The row of that table which the form shows; 0 = every one of the subject, nothing = none is saved yet.
  virtual std::optional<RowId> shownRow() const { return 0; }
  /// Call when the inputs are made: from here on their edits count.
  void watchFields();
  /// An input was edited.
  void changed();
  /// The inputs from the study, or from the draft that was kept.
  void fillAnew() { m_draft->restore(); }
  /// The command took it: the draft is done with, the form shows what is saved.
  virtual void saved(const QString& sentence);
  /// Checks the inputs and asks `command` to save them, with a reason where it wants one; then says
  /// `sentence`. A refusal stands under the input that `inputs` names for its field. Answers the row that it
  /// is saved in, 0 where the subject has but one; nothing where it was not saved.
  std::optional<RowId> saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
                              const QMap<QString, QString>& inputs, const QString& sentence);
  /// The refusal under the input that `names` gives for its field, else in the message line.
  void showRefused(Refusal refusal, const QMap<QString, QString>& names);
  void say(const QString& sentence);
  /// The role may, and the subject is not locked.
  bool mayEnter() const;

 private:
  void put(const QByteArray& typed);

  StudySession& m_session;
  RowId m_subjectId = 0;
  QByteArray m_clean; ///< what the inputs hold when nothing is typed
  FormDraft* m_draft = nullptr;
  bool m_filling = false;
  MessageLine* m_message = nullptr;
  LockNotice m_lock;
  QPushButton* m_submit = nullptr;
};

/// The inputs of a form in columns of the same width, line below line.
class FormGrid {
 public:
  FormGrid(QWidget* form, int columns);
  struct Cell {
    Field* field;
    int columns = 1;
  };
  void addLine(std::initializer_list<Cell> cells);
  void addLine(QWidget* across);
  void addLine(QLayout* across);
  void end(); ///< what room there is stays below the last line

 private:
  QGridLayout* m_grid;
  int m_columns;
  int m_row = 0;
};
