#pragma once
#include "ui/pages/subjects/subject_form.h"

#include <QSet>

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
class EventForm : public SubjectForm {
  Q_OBJECT
 public:
  explicit EventForm(StudySession& session, QWidget* parent = nullptr);

  /// Keeps what was typed for the event before; 0 = a new one.
  void edit(RowId eventId);
  RowId eventId() const { return m_eventId; }
  /// The events with input that is kept and not saved.
  QSet<RowId> drafts() const;

 Q_SIGNALS:
  /// Another event is shown now.
  void eventChanged();

 protected:
  std::optional<RowId> shownRow() const override {
    return m_eventId == 0 ? std::nullopt : std::optional(m_eventId);
  }
  QString draftName() const override { return draftNameOf(m_eventId); }
  void fill(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void left() override { m_eventId = 0; }

 private:
  static QString draftNameOf(RowId eventId);
  void makeFields();
  void nameRequired();
  void layOut();
  void orderTabs();
  void takeTerms();
  void showOnset(const Subject& subject);
  void showGrade();
  void showSaved(const AdverseEvent& event, RowId savedId);
  AdverseEvent typed() const;
  void save();
  void voidEvent();

  RowId m_eventId = 0;
  QLabel* m_title = nullptr;
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
  QPushButton* m_new = nullptr;
  QPushButton* m_void = nullptr;
};
