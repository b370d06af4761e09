#pragma once
#include "ui/pages/subjects/record/record_form.h"

class DateField;
class GradeField;
class GradeTexts;
class ReportClocks;
class SeriousFields;
class TermField;
class TextField;
class YesNoField;

/// One adverse event: a new one, or one of the subject's that is corrected or voided; a serious one with the
/// clocks of its reports.
class EventForm : public ListedRecordForm<AdverseEvent> {
  Q_OBJECT
 public:
  explicit EventForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  void fillRecord(const Subject& subject) override;
  void showLive(const Subject& subject) override;

 private:
  void makeFields();
  void nameRequired();
  void layOut();
  void orderTabs();
  void takeTerms();
  void showOnset(const Subject& subject);
  void showGrade();
  AdverseEvent typed() const;
  void save();

  TermField* m_term = nullptr;
  GradeField* m_grade = nullptr;
  GradeTexts* m_gradeTexts = nullptr;
  DateField* m_onset = nullptr;
  DateField* m_end = nullptr;
  YesNoField* m_related = nullptr;
  YesNoField* m_serious = nullptr;
  SeriousFields* m_seriousFields = nullptr;
  ReportClocks* m_reports = nullptr;
  YesNoField* m_dlt = nullptr;
  GradeField* m_crs = nullptr;
  GradeField* m_icans = nullptr;
  TextField* m_comment = nullptr;
  QPushButton* m_save = nullptr;
};
