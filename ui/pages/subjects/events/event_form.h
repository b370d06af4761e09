#pragma once
#include "app/safety/syndrome.h"
#include "app/study/fields/event_fields.h"
#include "ui/pages/subjects/record/record_form.h"

class AttributionField;
class CareInputs;
class CourseInputs;
class GradeTexts;
class ReportClocks;
class TermField;
class TextField;

/// One adverse event: a new one, or one of the subject's that is corrected or voided; a serious one with the
/// clocks of its reports.
class EventForm : public ListedRecordForm<AdverseEvent> {
  Q_OBJECT
 public:
  explicit EventForm(StudySession& session, QWidget* parent = nullptr);

  /// Shows the event with this grade in the line of its course, to be saved by a person.
  void propose(RowId eventId, const GradePoint& grade);
  /// Begins an event of the syndrome, of which this is the first grade. Where another new one is being typed,
  /// that stays and is told.
  void proposeNew(Syndrome syndrome, const GradePoint& grade);

 protected:
  void fillRecord(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void submit() override;
  QString voidTitle(const QString& title) const override;

 private:
  void layOut();
  void addTimes();
  QWidget* makeSerious();
  void nameRequired();
  void orderTabs();
  void takeTerms();
  void showOnset(const Subject& subject, const AdverseEvent& event);
  /// What of the onset's day makes it a DLT, or keeps it from being one.
  QString onsetWords(const Infusion& infusion, const AdverseEvent& event) const;
  /// An event that was recorded as related or not, without the scale, stays so until it is judged on it.
  void showRelated(const AdverseEvent& event, const AdverseEvent* saved);
  void takeOut(RowId pointId);
  void showGrade();
  /// Whoever records CRS or ICANS is asked for its ASTCT grade, under its field.
  void showAstct(const AdverseEvent& event, const AdverseEvent* saved);
  /// With what of the saved one is no input; without what only a serious event has, where it is none: what is
  /// typed of it stays in the inputs.
  AdverseEvent typedEvent() const;

  TermField* m_term = nullptr;
  GradeField* m_grade = nullptr;
  GradeTexts* m_gradeTexts = nullptr;
  KnownTimeField* m_onset = nullptr;
  KnownTimeField* m_end = nullptr;
  GradeField* m_crs = nullptr;
  GradeField* m_icans = nullptr;
  CourseInputs* m_course = nullptr;
  CareInputs* m_care = nullptr;
  TextField* m_comment = nullptr;
  AttributionField* m_related = nullptr;
  YesNoField* m_serious = nullptr;
  QWidget* m_seriousFields =
      nullptr; ///< why it is serious, since when the site knows, whether it was expected
  YesNoField* m_dlt = nullptr;
  ReportClocks* m_reports = nullptr;
};
