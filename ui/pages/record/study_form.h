#pragma once
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/lock_notice.h"
#include "ui/fields/record_inputs.h"

#include <QMap>
#include <QSet>
#include <QWidget>
#include <functional>
#include <vector>

class Field;
class MessageLine;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// A form for what is recorded once, or for one of several: a new one, or one that is corrected or voided.
/// Shows what is saved, keeps what is typed: input that is not saved becomes a draft and comes back, marked
/// as such. What a form means by its values follows as one types.
class StudyForm : public QWidget {
  Q_OBJECT
 public:
  explicit StudyForm(StudySession& session, QWidget* parent = nullptr);

  /// Of several: keeps what was typed for the record before; 0 = a new one.
  void edit(RowId id);
  RowId shownId() const { return m_id; }
  /// Those records for which input is kept that is not saved.
  QSet<RowId> drafted(const std::vector<RowId>& ids) const;
  /// Shows the study as it is now; what is being typed stays.
  void refresh();
  void keepDraft() { m_draft->keep(); }
  /// Something is typed that is not saved.
  bool isEdited() const;

 Q_SIGNALS:
  /// What was typed is saved, and the form shows it so.
  void done();
  /// Another record is shown now, or the one that is shown was saved or voided.
  void recordChanged();

 protected:
  /// Is there what the form is of? Without it nothing is filled, typed or kept.
  virtual bool isOpen() const { return true; }
  /// "lot/12": the key of the draft for a record; 0 = a new one.
  virtual QString draftKeyOf(RowId id) const = 0;
  /// Is the record still there?
  virtual bool isThere(RowId /*id*/) const { return true; }
  /// Puts the record with shownId() into the inputs; 0 = a new one, or the only one.
  virtual void fillInputs() = 0;
  /// A draft is about to be put back: makes the inputs that it names.
  virtual void prepareFor(const QByteArray& /*typed*/) {}
  /// What follows from what stands in the inputs now.
  virtual void followInputs() = 0;
  /// The button of the foot was pressed: what is typed is to be saved, or signed.
  virtual void submit() = 0;
  /// Called from the button of makeHead().
  virtual Result<void> voidRecord(RowId id, const QString& reason);
  /// Is the record with shownId() one that can be voided?
  virtual bool isVoidable() const { return true; }
  /// Whose lock keeps the record as it is; 0 = only that of the whole study.
  virtual RowId subjectOf(RowId /*id*/) const { return 0; }
  /// What the reason for voiding is asked for; `title` as the head has it.
  virtual QString voidTitle(const QString& title) const;
  /// The lines of the trail that the inputs tell of, but for their table; nothing = none is saved yet.
  virtual std::optional<AuditFilter> savedLines() const;

  StudySession& session() const { return m_session; }
  const Study& study() const { return m_session.study(); }

  /// What stands above the inputs, the buttons with their object names. Without `newName` there is no `New`.
  struct Head {
    QString newName;
    QString newText;
    QString voidName;
    QString voidText;
    QWidget* firstInput = nullptr; ///< where the input of a new record begins
  };
  /// Title, `New` and `Void…`; `kind` names the title.
  QHBoxLayout* makeHead(const QString& kind, const Head& head);
  void showHead(const QString& title, bool mayChange);
  /// Message line, draft line, the button that submits and one that takes the typed back: the foot of every
  /// form. Call it once. `draftOf`: what is typed there, where other forms stand on the page.
  QHBoxLayout* makeFoot(const QString& name, QAnyStringView submitName, const QString& submitText,
                        const QString& draftOf = {});
  QPushButton* submitButton() const { return m_submit; }
  /// Tab goes through these inputs, then to the button that submits.
  void tabThrough(const std::vector<Field*>& fields);
  /// The inputs take changes or not, and none of a locked record, which is said; what is typed can be
  /// submitted where they do.
  void allowEntry(bool allowed);
  /// Gives inputs, by name, the history of a column of `table` each (Ctrl+H).
  void bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput);
  /// The same for every field of a record that is typed into a form.
  template <class R>
  void bindHistory() {
    bindHistory(QLatin1String(storedIn<R>), columnsByInput<R>());
  }
  /// Call when the inputs are made: from here on their edits count.
  void watchFields();
  /// An input was edited.
  void changed();
  /// The inputs from the study, or from the draft that was kept.
  void fillAnew() { m_draft->restore(); }
  /// No record is shown any more; the inputs stay as they are.
  void leaveRecord() { m_id = 0; }
  /// The command took it: the draft is done with, the form shows what is saved.
  virtual void saved(const QString& sentence);
  /// Checks the inputs and asks `command` to save them, with a reason where it wants one; then says
  /// `sentence`. A refusal stands under the input that `inputs` names for its field. Answers the row that it
  /// is saved in, 0 where there is but one; nothing where it was not saved.
  std::optional<RowId> saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
                              const QMap<QString, QString>& inputs, const QString& sentence);
  /// The refusal under the input that `names` gives for its field, else in the message line.
  void showRefused(Refusal refusal, const QMap<QString, QString>& names);
  void say(const QString& sentence);

 private:
  void put(const QByteArray& typed);
  void voidShown();

  StudySession& m_session;
  RowId m_id = 0;
  QByteArray m_clean; ///< what the inputs hold when nothing is typed
  FormDraft* m_draft = nullptr;
  bool m_filling = false;
  MessageLine* m_message = nullptr;
  LockNotice m_lock;
  QPushButton* m_submit = nullptr;
  QLabel* m_title = nullptr;
  QPushButton* m_new = nullptr; ///< nullptr: none
  QPushButton* m_void = nullptr;
  QWidget* m_first = nullptr;
};
