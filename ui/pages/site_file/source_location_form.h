#pragma once
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

/// Where the source of a kind of record is.
class SourceLocationForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit SourceLocationForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  bool isThere(RowId id) const override { return id == 0 || sourceOfId(id); }
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;

 private:
  void layOut();
  const SourceLocation* sourceOfId(RowId id) const; ///< nullptr = none

  RecordInputs<SourceLocation> m_inputs;
};
