#include "app/reports/efficacy_series.h"

#include "app/analysis/measured_value.h"
#include "app/analysis/visit_dates.h"
#include "app/reports/efficacy_subject.h"
#include "app/reports/efficacy_words.h"

#include <algorithm>
#include <map>

namespace {
/// A subject's marrow blasts at one time.
struct Blasts {
  double nominal = 0; ///< days after the infusion
  double percent = 0;
  bool belowLimit = false;
};

bool counts(const Measurement& measurement) {
  return measurement.cell.analyte == blastsAnalyte() && measurement.cell.specimen == Specimen::Marrow &&
         measurement.value;
}

/// What of the study a bar is made from.
struct Record {
  const Subject* subject = nullptr;
  std::vector<const Measurement*> measured;
};

std::map<RowId, Record> recordsOf(const Study& study, const std::vector<Measurement>& measurements) {
  std::map<RowId, Record> records;
  for (const Subject& subject : study.subjects)
    records[subject.id].subject = &subject;
  for (const Measurement& measurement : measurements)
    if (counts(measurement)) records[measurement.cell.subjectId].measured.push_back(&measurement);
  return records;
}

/// Last before the infusion, else screening's; nothing where that one lies below a limit.
std::optional<double> baselineOf(const Subject& subject, const std::vector<Blasts>& values) {
  const Blasts* last = nullptr;
  for (const Blasts& value : values)
    if (value.nominal < 0 && (!last || value.nominal > last->nominal)) last = &value;
  if (last) return last->belowLimit ? std::nullopt : std::optional(last->percent);
  const auto screening =
      std::find_if(subject.screenings.begin(), subject.screenings.end(),
                   [&](const Screening& one) { return one.id == subject.assignment->screeningId; });
  const Screening& made = screening == subject.screenings.end() ? subject.screening() : *screening;
  return made.entry.relapsedRefractory.marrowBlastsPercent;
}

/// What was measured at visits that began by the day, and what responses were judged by.
std::vector<Blasts> valuesUntil(const Study& study, const EfficacySubject& subject, const Record& record,
                                QDate until) {
  std::vector<Blasts> values;
  const MeasurementPlan& plan = study.protocol.measurements;
  const Analyte* analyte = plan.analyte(blastsAnalyte());
  for (const Measurement* measurement : record.measured) {
    const auto value = limitedValue(*measurement->value, analyte ? *analyte : Analyte());
    const Visit* visit = plan.visit(measurement->cell.visit);
    const auto dates = visit ? visitDates(study, *record.subject, *visit) : std::nullopt;
    if (!value || !dates || dates->earliest > until) continue;
    const bool below = value->side == LimitedValue::Side::Below && value->number > 0;
    values.push_back({visit->nominal, value->number, below});
  }
  for (const ResponseAssessment& assessment : subject.responses)
    if (assessment.findings.marrowBlasts && assessment.date <= until)
      values.push_back(
          {static_cast<double>(subject.day(assessment.date)), *assessment.findings.marrowBlasts, false});
  return values;
}

std::optional<WaterfallBar> barOf(const Study& study, const EfficacySubject& subject, const Record& record,
                                  QDate on) {
  const auto failed = firstFailure(subject);
  const auto values = valuesUntil(study, subject, record, failed ? std::min(*failed, on) : on);
  const auto baseline = baselineOf(*record.subject, values);
  const Blasts* lowest = nullptr;
  for (const Blasts& value : values)
    if (value.nominal > 0 && (!lowest || value.percent < lowest->percent)) lowest = &value;
  if (!baseline || !(*baseline > 0) || !lowest) return std::nullopt;
  return WaterfallBar{subject.subject, subject.level,      *baseline,
                      lowest->percent, lowest->belowLimit, subject.best};
}

/// The last evaluable assessment; nullptr where there is none.
const ResponseAssessment* lastEvaluable(const EfficacySubject& subject) {
  const auto last =
      std::find_if(subject.responses.rbegin(), subject.responses.rend(),
                   [](const ResponseAssessment& one) { return one.response != Response::NotEvaluable; });
  return last == subject.responses.rend() ? nullptr : &*last;
}

/// When a response that nothing has ended was last found.
QDate lastFound(const EfficacySubject& subject) {
  const auto last =
      std::find_if(subject.responses.rbegin(), subject.responses.rend(),
                   [](const ResponseAssessment& one) { return isObjectiveResponse(one.response); });
  return last == subject.responses.rend() ? QDate() : last->date;
}

ResponseBar barOf(const EfficacySubject& subject) {
  ResponseBar bar;
  bar.subject = subject.subject;
  bar.level = subject.level;
  bar.lastDay = subject.day(subject.lastContact);
  bar.died = subject.died.has_value();
  for (const ResponseAssessment& assessment : subject.responses)
    bar.marks.push_back({subject.day(assessment.date), assessment.response});
  if (const auto& response = subject.time(Endpoint::DurationOfResponse)) {
    bar.respondedOn = subject.day(response->from);
    bar.respondedTo = subject.day(response->event ? response->until : lastFound(subject));
    const ResponseAssessment* last = lastEvaluable(subject);
    bar.lasts = !response->event && last && isObjectiveResponse(last->response);
  }
  return bar;
}
} // namespace

WaterfallSeries waterfallSeries(const Study& study, const EfficacyReport& report,
                                const std::vector<Measurement>& blasts) {
  WaterfallSeries series;
  const auto records = recordsOf(study, blasts);
  for (const EfficacySubject& subject : report.subjects) {
    const auto bar = barOf(study, subject, records.at(subject.id), report.on);
    if (bar)
      series.bars.push_back(*bar);
    else
      ++series.without;
  }
  std::stable_sort(series.bars.begin(), series.bars.end(),
                   [](const WaterfallBar& a, const WaterfallBar& b) { return a.change() > b.change(); });
  return series;
}

ResponseSwimmerSeries responseSwimmerSeries(const EfficacyReport& report) {
  ResponseSwimmerSeries series;
  series.bars.reserve(report.subjects.size());
  for (const EfficacySubject& subject : report.subjects)
    series.bars.push_back(barOf(subject));
  return series;
}

SurvivalSeries survivalSeries(const EfficacyReport& report, Endpoint endpoint, bool byLevel) {
  SurvivalSeries series;
  series.endpoint = endpoint;
  const auto wanted = byLevel ? EfficacyGroup::Kind::Level : EfficacyGroup::Kind::All;
  for (const EfficacyGroup& group : report.groups)
    if (group.kind == wanted && group.curve(endpoint).subjects() > 0)
      series.curves.push_back({groupName(group), group.level, group.curve(endpoint)});
  return series;
}
