#pragma once
#include "app/study/response.h"
#include "ui/pages/subjects/record/record_form.h"

class ChoiceField;
class DateField;
class TextField;

/// What was known of the subject on a day: alive, dead, lost to follow-up or withdrawn.
class FollowUpForm : public ListedRecordForm<FollowUp> {
  Q_OBJECT
 public:
  explicit FollowUpForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  void fillRecord(const Subject& subject) override;
  void showLive(const Subject& subject) override;

 private:
  void layOut();
  FollowUp typed() const;
  void save();

  DateField* m_date = nullptr;
  ChoiceField* m_status = nullptr;
  TextField* m_comment = nullptr;
  QPushButton* m_save = nullptr;
};
