#pragma once
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

/// A version of the consent form, and when the ethics committee approved it.
class ConsentVersionForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit ConsentVersionForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  bool isThere(RowId id) const override { return id == 0 || versionOfId(id); }
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;

 private:
  void layOut();
  const ConsentVersion* versionOfId(RowId id) const; ///< nullptr = none

  RecordInputs<ConsentVersion> m_inputs;
};
