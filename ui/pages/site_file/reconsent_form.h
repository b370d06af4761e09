#pragma once
#include "ui/fields/text_fields.h"
#include "ui/pages/record/study_record_form.h"

/// That a subject signed another version of the consent form in the course of the study.
class ReconsentForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit ReconsentForm(StudySession& session, QWidget* parent = nullptr);

  /// A new one of this subject, to the version that is to be signed again.
  void startFor(RowId subjectId);

 protected:
  bool isThere(RowId id) const override { return id == 0 || reconsent(id); }
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;
  RowId subjectOf(RowId id) const override;

 private:
  void layOut();
  const Reconsent* reconsent(RowId id) const; ///< nullptr = none
  Result<RowId> typedSubject() const;

  TextField* m_subject = nullptr;
  TextField* m_version = nullptr;
  DateTimeField* m_at = nullptr;
};
