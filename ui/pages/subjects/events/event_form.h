#pragma once
#include "ui/pages/subjects/record/record_form.h"

class GradeTexts;
class ReportClocks;
class TermField;

/// One adverse event: a new one, or one of the subject's that is corrected or voided; a serious one with the
/// clocks of its reports.
class EventForm : public ListedRecordForm<AdverseEvent> {
  Q_OBJECT
 public:
  explicit EventForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  void fillRecord(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void submit() override;

 private:
  void layOut();
  QWidget* makeSerious();
  void nameRequired();
  void orderTabs();
  void takeTerms();
  void showOnset(const Subject& subject);
  void showGrade();
  /// Whoever records CRS or ICANS is asked for its ASTCT grade, under its field.
  void showAstct(const AdverseEvent* saved);
  /// Without what only a serious event has, where it is none; what is typed of it stays in the inputs.
  AdverseEvent typedEvent() const;

  TermField* m_term = nullptr;
  GradeField* m_grade = nullptr;
  GradeTexts* m_gradeTexts = nullptr;
  DateField* m_onset = nullptr;
  GradeField* m_crs = nullptr;
  GradeField* m_icans = nullptr;
  YesNoField* m_related = nullptr;
  YesNoField* m_serious = nullptr;
  QWidget* m_seriousFields =
      nullptr; ///< why it is serious, since when the site knows, whether it was expected
  YesNoField* m_dlt = nullptr;
  ReportClocks* m_reports = nullptr;
};
