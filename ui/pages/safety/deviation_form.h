#pragma once
#include "app/reports/safety/deviations.h"
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

#include <QHash>
#include <memory>

/// The deviation log as it stands, each line found by its id.
class KnownDeviations {
 public:
  KnownDeviations() = default;
  explicit KnownDeviations(std::vector<DeviationLine> lines);

  const std::vector<DeviationLine>& lines() const { return m_lines; }
  RowId idAt(std::size_t place) const { return m_ids.at(place); }
  const DeviationLine* line(RowId id) const; ///< nullptr = none

 private:
  std::vector<DeviationLine> m_lines;
  std::vector<RowId> m_ids; ///< DeviationForm::idOf() of each
  QHash<RowId, std::size_t> m_places;
};

/// One line of the deviation log: what the record shows is explained, another one is typed. A line without a
/// row of its own goes by idOf(), which is below 0.
class DeviationForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit DeviationForm(StudySession& session, QWidget* parent = nullptr);

  /// The log as it stands; before refresh().
  void know(std::shared_ptr<const KnownDeviations> log);
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
  const DeviationLine* lineOf(RowId id) const { return m_log->line(id); }
  Result<RowId> typedSubject() const;
  DeviationNote typed() const;

  std::shared_ptr<const KnownDeviations> m_log = std::make_shared<KnownDeviations>();
  RecordInputs<DeviationNote> m_inputs;
  DateField* m_date = nullptr;
  TextField* m_subject = nullptr;
  TextField* m_what = nullptr;
};
