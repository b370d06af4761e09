#pragma once
#include "app/study/fields/treatment_fields.h"
#include "app/study/response.h"
#include "ui/pages/subjects/record/record_form.h"

/// What was known of the subject on a day: alive, dead, lost to follow-up or withdrawn.
class FollowUpForm : public ListedRecordForm<FollowUp> {
  Q_OBJECT
 public:
  explicit FollowUpForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  void showLive(const Subject& subject) override;
  void submit() override;

 private:
  DateField* m_date = nullptr;
};
