#pragma once
#include "ui/pages/record/record_list.h"
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/pages/subjects/record/typed_record.h"

/// One of the records of a kind that a subject can have several of: a new one, or one that is corrected or
/// voided. Each has a draft of its own.
class RecordForm : public SubjectForm {
  Q_OBJECT
 public:
  /// `kind` names the drafts and the foot: "response".
  RecordForm(StudySession& session, const QString& kind, QWidget* parent = nullptr);

 protected:
  /// The ids of the subject's records.
  virtual std::vector<RowId> idsOf(const Subject& subject) const = 0;
  /// Puts the record with shownId() into the inputs; 0 = a new one.
  virtual void fillRecord(const Subject& subject) = 0;

  QHBoxLayout* makeHead(const Head& head) { return StudyForm::makeHead(m_kind, head); }

  bool isThere(RowId id) const override;
  QString draftName() const override;
  QString draftKeyOf(RowId id) const override;
  QString voidTitle(const QString& title) const override;
  void fill(const Subject& subject) override { fillRecord(subject); }
  void left() override { leaveRecord(); }
  std::optional<RowId> shownRow() const override {
    return shownId() == 0 ? std::nullopt : std::optional(shownId());
  }

 private:
  QString draftNameOf(RowId id) const;

  QString m_kind;
};

/// The form of records that stand in a list of the subject, each with an id: its adverse events, its response
/// assessments, its follow-ups.
template <class Record>
class ListedRecordForm : public RecordForm {
 public:
  /// Where a subject has them, and the commands that save and void one.
  struct Kept {
    std::vector<Record> Subject::*list;
    Result<RowId> (StudyCommands::*save)(RowId subjectId, const Record& record, const QString& reason);
    Result<void> (StudyCommands::*voidOne)(RowId id, const QString& reason);
  };

  ListedRecordForm(StudySession& session, const QString& kind, const Kept& kept, QWidget* parent = nullptr)
      : RecordForm(session, kind, parent), m_kept(kept) {}

 protected:
  RecordInputs<Record>& inputs() { return m_inputs; }
  /// The record that is shown as it is saved; nullptr = a new one.
  const Record* recordOf(const Subject& subject) const { return byId(subject.*m_kept.list, shownId()); }
  /// As far as it is typed.
  Record typed() const {
    Record record;
    record.id = shownId();
    m_inputs.takeInto(record);
    return record;
  }
  std::optional<RowId> save(const Record& record, const QString& sentence) {
    return save(record, sentence, inputsByRefusal<Record>());
  }
  /// `inputs`: how a refusal of the command names a field → its input.
  std::optional<RowId> save(const Record& record, const QString& sentence,
                            const QMap<QString, QString>& inputs) {
    const auto command = [&](const QString& reason) {
      return std::invoke(m_kept.save, session().commands(), subjectId(), record, reason);
    };
    return saveBy(command, inputs, sentence);
  }
  void fillRecord(const Subject& subject) override { m_inputs.fill(recordOf(subject)); }

  std::vector<RowId> idsOf(const Subject& subject) const override {
    std::vector<RowId> ids;
    for (const Record& record : subject.*m_kept.list)
      ids.push_back(record.id);
    return ids;
  }

  Result<void> voidRecord(RowId id, const QString& reason) override {
    return std::invoke(m_kept.voidOne, session().commands(), id, reason);
  }

 private:
  Kept m_kept;
  RecordInputs<Record> m_inputs;
};

/// What a table of records shows.
struct RecordsTable {
  QString name;           ///< objectName
  QString accessibleName; ///< what they are
  QString none;           ///< the sentence while there are none
  QStringList titles;
  int wideColumn = 0; ///< takes the room that the others leave
  int mostRows = 0;   ///< seen at once; more scroll
  std::function<std::vector<RecordRow>(const Subject&)> rows;
};

/// The subject's records of a kind as a table, and below it the one that is written or corrected.
class RecordsPanel : public RecordList {
  Q_OBJECT
 public:
  RecordsPanel(StudySession& session, RecordsTable what, RecordForm* form, QWidget* parent = nullptr);
  RecordForm* form() const { return m_form; }
  void show(const Subject& subject);

 protected:
  void showRecords() override;

 private:
  StudySession& m_session;
  RecordsTable m_what;
  RecordForm* m_form = nullptr;
  RowId m_subjectId = 0;
};
