#pragma once
#include "ui/pages/subjects/record/subject_form.h"

#include <QSet>
#include <algorithm>
#include <functional>

/// One of the records of a kind that a subject can have several of: a new one, or one that is corrected or
/// voided. Each has a draft of its own.
class RecordForm : public SubjectForm {
  Q_OBJECT
 public:
  /// `kind` names the drafts and the foot: "response".
  RecordForm(StudySession& session, const QString& kind, QWidget* parent = nullptr);

  /// Keeps what was typed for the record before; 0 = a new one.
  void edit(RowId id);
  RowId shownId() const { return m_id; }
  /// The records with input that is kept and not saved.
  QSet<RowId> drafts() const;

 Q_SIGNALS:
  /// Another record is shown now, or the one that is shown was saved or voided.
  void recordChanged();

 protected:
  /// What stands above the inputs, the buttons with their object names.
  struct Head {
    QString newName;
    QString newText;
    QString voidName;
    QString voidText;
    QWidget* firstInput = nullptr; ///< where the input of a new record begins
  };

  /// The ids of the subject's records.
  virtual std::vector<RowId> idsOf(const Subject& subject) const = 0;
  /// Puts the record with shownId() into the inputs; 0 = a new one.
  virtual void fillRecord(const Subject& subject) = 0;
  virtual Result<void> voidRecord(RowId id, const QString& reason) = 0;

  /// Title, `New` and `Void…`.
  QHBoxLayout* makeHead(const Head& head);
  void showHead(const QString& title, bool mayChange);

  /// Checks the inputs and asks `command` to save them, with a reason where it wants one; then says
  /// `sentence`. A refusal stands under the input that `inputs` names for its field. Answers the record's id;
  /// nothing where it was not saved.
  std::optional<RowId> saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
                              const QMap<QString, QString>& inputs, const QString& sentence);
  void fill(const Subject& subject) override;
  QString draftName() const override { return draftNameOf(m_id); }
  void left() override { m_id = 0; }
  std::optional<RowId> shownRow() const override { return m_id == 0 ? std::nullopt : std::optional(m_id); }

 private:
  QString draftNameOf(RowId id) const;
  void voidShown();

  QString m_kind;
  RowId m_id = 0;
  QLabel* m_title = nullptr;
  QPushButton* m_new = nullptr;
  QPushButton* m_void = nullptr;
};

/// The form of records that stand in a list of the subject, each with an id: its adverse events, its response
/// assessments, its follow-ups.
template <class Record>
class ListedRecordForm : public RecordForm {
 public:
  using List = std::vector<Record> Subject::*;
  using VoidCommand = Result<void> (StudyCommands::*)(RowId id, const QString& reason);

  ListedRecordForm(StudySession& session, const QString& kind, List list, VoidCommand voidCommand,
                   QWidget* parent = nullptr)
      : RecordForm(session, kind, parent), m_list(list), m_void(voidCommand) {}

 protected:
  /// The record that is shown as it is saved; nullptr = a new one.
  const Record* recordOf(const Subject& subject) const { return byId(subject.*m_list, shownId()); }

  std::vector<RowId> idsOf(const Subject& subject) const override {
    std::vector<RowId> ids;
    for (const Record& record : subject.*m_list)
      ids.push_back(record.id);
    return ids;
  }

  Result<void> voidRecord(RowId id, const QString& reason) override {
    return (session().commands().*m_void)(id, reason);
  }

 private:
  List m_list;
  VoidCommand m_void;
};
