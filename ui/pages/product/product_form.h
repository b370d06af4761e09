#pragma once
#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/lock_notice.h"
#include "ui/fields/record_inputs.h"

#include <QSet>
#include <QWidget>
#include <functional>

class MessageLine;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// A record of a list: a lot, a bag, a meeting, a deviation; a new one, or one that is corrected or voided.
/// Each has a draft of its own.
class ProductForm : public QWidget {
  Q_OBJECT
 public:
  /// `kind` names the drafts and the foot: "lot". `action`: who may enter it.
  ProductForm(StudySession& session, const QString& kind, Action action, QWidget* parent = nullptr);

  /// Keeps what was typed for the record before; 0 = a new one.
  void edit(RowId id);
  RowId shownId() const { return m_id; }
  /// Shows the study as it is now; what is being typed stays.
  void refresh();
  /// Is input kept for the record that is not saved?
  bool hasDraft(RowId id) const;

 Q_SIGNALS:
  /// Another record is shown now, or the one that is shown was saved or voided.
  void recordChanged();

 protected:
  /// Is the record in the study?
  virtual bool isThere(RowId id) const = 0;
  /// Puts the record with shownId() into the inputs; 0 = a new one.
  virtual void fill() = 0;
  /// A draft is about to be put back: makes the inputs that it names.
  virtual void prepareFor(const QByteArray& /*typed*/) {}
  /// What follows from what stands in the inputs now.
  virtual void showLive() = 0;
  /// The button of the foot was pressed.
  virtual void submit() = 0;
  virtual Result<void> voidRecord(RowId id, const QString& reason) = 0;
  /// Whose lock keeps the record as it is; 0 = only that of the whole study.
  virtual RowId subjectOf(RowId /*id*/) const { return 0; }
  /// Is the record with shownId() one that can be voided?
  virtual bool isVoidable() const { return true; }

  StudySession& session() const { return m_session; }
  const Study& study() const { return m_session.study(); }
  /// The role may, and the record is not locked.
  bool mayEnter() const;

  /// Title, `New` and `Void…`, with their object names; `first` is where the input of a new record begins.
  /// Without a name there is no `New`: what makes one stands elsewhere.
  struct Head {
    QString newName;
    QString newText;
    QString voidName;
    QString voidText;
    QWidget* first = nullptr;
  };
  QHBoxLayout* makeHead(const Head& head);
  void showHead(const QString& title);
  /// `draftOf`: what is typed there, where other forms stand on the page.
  QHBoxLayout* makeFoot(QAnyStringView submitName, const QString& submitText, const QString& draftOf = {});
  template <class R>
  void bindHistory() {
    bindHistory(QLatin1String(storedIn<R>), columnsByInput<R>());
  }
  /// Call when the inputs are made: from here on their edits count.
  void watchFields();
  /// An input was edited.
  void changed();
  /// Checks the inputs and asks `command` to save them, with a reason where it wants one. A refusal stands
  /// under the input that `inputs` names for its field.
  void saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
              const QMap<QString, QString>& inputs, const QString& sentence);

 private:
  QString draftKey(RowId id) const;
  bool isEdited() const;
  void bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput);
  void put(const QByteArray& typed);
  void voidShown();

  StudySession& m_session;
  QString m_kind;
  Action m_action;
  RowId m_id = 0;
  QByteArray m_clean; ///< what the inputs hold when nothing is typed
  FormDraft* m_draft = nullptr;
  bool m_filling = false;
  MessageLine* m_message = nullptr;
  LockNotice m_lock;
  QLabel* m_title = nullptr;
  QPushButton* m_new = nullptr; ///< nullptr: none
  QPushButton* m_void = nullptr;
  QPushButton* m_submit = nullptr;
  QWidget* m_first = nullptr;
};
