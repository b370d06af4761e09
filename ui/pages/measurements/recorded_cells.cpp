#include "ui/pages/measurements/recorded_cells.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/base/plain_text.h"
#include "app/study/study.h"

namespace {
using Plane = MeasurementSlice::Plane;

constexpr RowId subjectsOfBlock = 25; ///< about what a screen shows
constexpr int blocksKept = 160;
constexpr int severeGrade = 3; ///< from it on a grade stands beside the value

/// What is flagged is told by a sign as well as by colour.
CellFlag worded(ValueFlag flag) {
  const QString words = flagName(flag);
  switch (flag) {
  case ValueFlag::Low:
    return {words, QStringLiteral("↓"), false};
  case ValueFlag::High:
    return {words, QStringLiteral("↑"), false};
  case ValueFlag::Implausible:
    return {words, QStringLiteral("!"), true};
  case ValueFlag::None:
  case ValueFlag::BelowQuantification:
    break;
  }
  return {words, {}, false};
}
} // namespace

RecordedCells::RecordedCells(StudySession& session, QObject* parent)
    : QObject(parent), m_session(session), m_blocks(blocksKept) {}

void RecordedCells::read(const MeasurementSlice& slice) {
  m_slice = slice;
  m_blocks.clear();
}

const RecordedCells::Block& RecordedCells::blockOf(RowId subjectId) const {
  const bool one = m_slice.plane == Plane::OfSubject;
  const RowId key = one ? subjectId : subjectId / subjectsOfBlock;
  if (const Block* known = m_blocks.object(key)) return *known;
  MeasurementFilter filter;
  filter.firstSubject = one ? subjectId : key * subjectsOfBlock;
  filter.lastSubject = one ? subjectId : filter.firstSubject + subjectsOfBlock - 1;
  auto* block = new Block;
  fill(*block, filter);
  m_blocks.insert(key, block);
  return *block;
}

void RecordedCells::fill(Block& block, MeasurementFilter filter) const {
  const auto visits = m_session.measuredVisits(filter.firstSubject, filter.lastSubject);
  if (!visits) return Q_EMIT refused(visits.error().message);
  block.visits.insert(visits->begin(), visits->end());
  if (m_slice.plane == Plane::OfVisit) filter.visit = m_slice.at.visit;
  if (m_slice.plane == Plane::OfAnalyte) {
    filter.analyte = m_slice.at.analyte;
    filter.specimen = m_slice.at.specimen;
  }
  const auto values = m_session.measurements(filter);
  if (!values) return Q_EMIT refused(values.error().message);
  for (const Measurement& measurement : *values)
    block.values.emplace(measurement.cell, *measurement.value);
  const auto toGrade = withBaselines(*values, filter);
  if (!toGrade) return Q_EMIT refused(toGrade.error().message);
  for (GradedValue& each : gradedValues(study(), *toGrade, filter.visit))
    block.grades.emplace(each.cell, std::move(each));
  if (m_slice.plane != Plane::OfSubject) return; // the other planes show no times
  const auto samplings = m_session.samplings(filter.firstSubject, filter.lastSubject);
  if (!samplings) return Q_EMIT refused(samplings.error().message);
  for (const Sampling& sampling : *samplings)
    block.times[{sampling.subjectId, sampling.visit, {}, sampling.specimen}] = *sampling.takenAt;
}

/// At one visit alone nothing of before the infusion is read.
Result<std::vector<Measurement>> RecordedCells::withBaselines(std::vector<Measurement> values,
                                                              MeasurementFilter filter) const {
  if (m_slice.plane != Plane::OfVisit) return values;
  for (const Visit& visit : plan().visits) {
    if (visit.nominal >= 0 || visit.id == m_slice.at.visit) continue;
    filter.visit = visit.id;
    const auto more = m_session.measurements(filter);
    if (!more) return tl::unexpected(more.error());
    values.insert(values.end(), more->begin(), more->end());
  }
  return values;
}

const GradedValue* RecordedCells::graded(const MeasurementCell& at) const {
  const Block& block = blockOf(at.subjectId);
  const auto found = block.grades.find(at);
  return found == block.grades.end() ? nullptr : &found->second;
}

QString RecordedCells::gradeWords(const MeasurementCell& at) const {
  const GradedValue* value = isTimeOfSampling(at) ? nullptr : graded(at);
  if (!value || value->grade.most == 0) return {};
  QStringList sentences{tr("CTCAE %1, by value: %2. %3")
                            .arg(ctcaeLabLimits().version, labGradeName(value->grade), value->grade.reason)};
  if (value->beforeGrade) sentences << tr("Before the infusion: %1.").arg(labGradeName(*value->beforeGrade));
  return joinSentences(sentences);
}

std::optional<MeasuredValue> RecordedCells::value(const MeasurementCell& at) const {
  const Block& block = blockOf(at.subjectId);
  const auto found = block.values.find(at);
  return found == block.values.end() ? std::nullopt : std::optional(found->second);
}

std::optional<QDateTime> RecordedCells::time(const MeasurementCell& at) const {
  const Block& block = blockOf(at.subjectId);
  const auto found = block.times.find(at);
  return found == block.times.end() ? std::nullopt : std::optional(found->second);
}

QString RecordedCells::text(const MeasurementCell& at) const {
  if (isTimeOfSampling(at)) {
    const auto taken = time(at);
    return taken ? formatSamplingTime(*taken, m_session.site().timeZone) : QString();
  }
  const auto found = value(at);
  const Analyte* analyte = plan().analyte(at.analyte);
  return found && analyte ? formatMeasuredValue(*found, *analyte) : QString();
}

QString RecordedCells::shortText(const MeasurementCell& at) const {
  const auto taken = isTimeOfSampling(at) ? time(at) : std::nullopt;
  const Subject* subject = study().subject(at.subjectId);
  const Visit* visit = plan().visit(at.visit);
  if (!taken || !subject || !visit) return text(at);
  const auto dates = visitDates(study(), *subject, *visit);
  const bool onlyDay = dates && dates->earliest == dates->latest && !flag(at);
  return taken->toTimeZone(m_session.site().timeZone)
      .toString(onlyDay ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd\nHH:mm"));
}

std::optional<CellFlag> RecordedCells::flag(const MeasurementCell& at) const {
  if (isTimeOfSampling(at)) return flagOfTime(at);
  const auto found = value(at);
  const Analyte* analyte = plan().analyte(at.analyte);
  const Subject* subject = study().subject(at.subjectId);
  if (!found || !analyte || !subject) return std::nullopt;
  CellFlag flag = worded(flagOf(*found, *analyte, subject->screening().entry.sex));
  if (const GradedValue* value = graded(at); value && value->grade.least >= severeGrade)
    flag.sign = QString(flag.sign + QStringLiteral(" G") + labGradeText(value->grade)).trimmed();
  return flag == CellFlag() ? std::nullopt : std::optional(flag);
}

std::optional<CellFlag> RecordedCells::flagOfTime(const MeasurementCell& at) const {
  const auto taken = time(at);
  const Subject* subject = study().subject(at.subjectId);
  const Visit* visit = plan().visit(at.visit);
  if (!taken || !subject || !visit || !isOutsideWindow(study(), *subject, *visit, *taken))
    return std::nullopt;
  const auto dates = visitDates(study(), *subject, *visit);
  return CellFlag{tr("outside the visit's window, %1 to %2")
                      .arg(dates->earliest.toString(Qt::ISODate), dates->latest.toString(Qt::ISODate)),
                  QStringLiteral("!"), true};
}

bool RecordedCells::isMissed(const MeasurementCell& at) const {
  const Subject* subject = study().subject(at.subjectId);
  const Visit* visit = plan().visit(at.visit);
  return subject && visit && isPast(study(), *subject, *visit, m_session.today()) &&
         blockOf(at.subjectId).visits.count({at.subjectId, at.visit}) == 0;
}

Result<void> RecordedCells::take(const MeasurementCell& at, const QString& text, CellEntries& entries) const {
  const Subject* subject = study().subject(at.subjectId);
  const Visit* visit = plan().visit(at.visit);
  const Analyte* analyte = plan().analyte(at.analyte);
  if (!subject || !visit || (!analyte && !isTimeOfSampling(at)))
    return refuse(QStringLiteral("MISSING"), tr("The study has no such subject, visit or analyte."));
  if (!analyte) {
    const auto taken = timeIn(text, *subject, *visit);
    if (!taken) return tl::unexpected(taken.error());
    entries.samplings.push_back({at.subjectId, at.visit, at.specimen, *taken});
    return {};
  }
  const auto found = valueIn(text, *subject, *visit, *analyte);
  if (!found) return tl::unexpected(found.error());
  entries.measurements.push_back({at, *found});
  return {};
}

Result<std::optional<MeasuredValue>> RecordedCells::valueIn(const QString& text, const Subject& subject,
                                                            const Visit& visit,
                                                            const Analyte& analyte) const {
  if (text.trimmed().isEmpty()) return std::optional<MeasuredValue>();
  if (auto wrong = mayMeasure(study(), subject, visit, m_session.today())) return tl::unexpected(*wrong);
  const auto read = parseMeasuredValue(text, analyte);
  if (!read) return tl::unexpected(read.error());
  return std::optional(*read);
}

Result<std::optional<QDateTime>> RecordedCells::timeIn(const QString& text, const Subject& subject,
                                                       const Visit& visit) const {
  if (text.trimmed().isEmpty()) return std::optional<QDateTime>();
  const auto read = parseSamplingTime(text, study(), subject, visit);
  if (!read) return tl::unexpected(read.error());
  if (auto wrong = mayTakeSample(study(), subject, visit, *read, m_session.now()))
    return tl::unexpected(*wrong);
  return std::optional(*read);
}
