#pragma once
#include "app/reports/safety/deviations.h"
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

/// One line of the deviation log: what the record shows is explained, another one is typed. A line without a
/// row of its own goes by idOf(), which is below 0.
class DeviationForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit DeviationForm(StudySession& session, QWidget* parent = nullptr);

  /// The log as it stands; before refresh().
  void know(std::vector<DeviationLine> lines);
  /// The row of its note; of one that nobody has explained a number that its key makes, always the same.
  static RowId idOf(const DeviationLine& line);

 protected:
  bool isThere(RowId id) const override { return id == 0 || lineOf(id); }
  bool isVoidable() const override;
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;

 private:
  void layOut();
  const DeviationLine* lineOf(RowId id) const; ///< nullptr = none
  Result<RowId> typedSubject() const;
  DeviationNote typed() const;

  std::vector<DeviationLine> m_lines;
  RecordInputs<DeviationNote> m_inputs;
  DateField* m_date = nullptr;
  TextField* m_subject = nullptr;
  TextField* m_what = nullptr;
};
