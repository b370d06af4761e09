#pragma once
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

class CellsField;

/// A bag: its label, its receipt, its thaw and what was measured after it, and the cells that it holds.
class BagForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit BagForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  bool isThere(RowId id) const override { return study().bag(id) != nullptr; }
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;
  RowId subjectOf(RowId id) const override;

 private:
  void layOut();
  /// Refused where there is no such lot or no such subject.
  Result<RowId> typedLot() const;
  Result<RowId> typedSubject() const;
  Bag typed() const;

  RecordInputs<Bag> m_inputs; ///< but for lot and subject
  TextField* m_identifier = nullptr;
  TextField* m_lot = nullptr;
  TextField* m_subject = nullptr;
  QLabel* m_cells = nullptr;
};
