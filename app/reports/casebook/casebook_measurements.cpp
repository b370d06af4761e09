#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/measurements/visits.h"
#include "app/base/number_text.h"
#include "app/reports/casebook/casebook_chapters.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace {
const MeasurementPlan& planOf(const CasebookSource& source) {
  return source.study.protocol.measurements;
}

/// The visits of the plan in the order of time, then any that the plan no longer knows.
std::vector<Visit> visitsOf(const CasebookSource& source) {
  std::vector<Visit> visits = planOf(source).visits;
  const auto add = [&](const QString& id) {
    if (std::none_of(visits.begin(), visits.end(), [&](const Visit& visit) { return visit.id == id; }))
      visits.push_back({id, {id, id}, 0, 0, 0});
  };
  for (const Measurement& measurement : source.record.measurements)
    add(measurement.cell.visit);
  for (const Sampling& sampling : source.record.samplings)
    add(sampling.visit);
  return visits;
}

Analyte analyteOf(const CasebookSource& source, const QString& id) {
  if (const Analyte* known = planOf(source).analyte(id)) return *known;
  Analyte unknown;
  unknown.id = id;
  unknown.name = {id, id};
  unknown.specimens = {Specimen::Blood};
  return unknown;
}

QString rangeWords(const ValueRange& range) {
  if (range.low && range.high)
    return ReportsText::tr("%1–%2").arg(formatNumber(*range.low), formatNumber(*range.high));
  if (range.low) return ReportsText::tr("≥ %1").arg(formatNumber(*range.low));
  return range.high ? ReportsText::tr("≤ %1").arg(formatNumber(*range.high)) : QString();
}

/// Of the subject's sex; of both where it is not known and they differ.
QString limitsWords(const Analyte& analyte, std::optional<Sex> sex) {
  QStringList parts;
  if (sex != Sex::Female) parts << rangeWords(analyte.referenceMen);
  if (sex != Sex::Male) parts << rangeWords(analyte.referenceWomen);
  parts.removeDuplicates();
  if (analyte.lloq) parts << ReportsText::tr("LLOQ %1").arg(formatNumber(*analyte.lloq));
  parts.removeAll(QString());
  return parts.join(semicolon());
}

CasebookRow rowOf(const CasebookSource& source, const Measurement& measurement) {
  const Analyte analyte = analyteOf(source, measurement.cell.analyte);
  const std::optional<Sex> sex = source.subject.screening().entry.sex;
  const ValueFlag flag = flagOf(*measurement.value, analyte, sex);
  return {{analyteLabel(analyte, measurement.cell.specimen, QLocale().name()),
           formatMeasuredValue(*measurement.value, analyte), limitsWords(analyte, sex), flagName(flag)},
          flag != ValueFlag::None && flag != ValueFlag::BelowQuantification};
}

/// In the order of the plan: by analyte, then specimen.
std::vector<const Measurement*> measuredAt(const CasebookSource& source, const QString& visit) {
  std::vector<const Measurement*> measured;
  for (const Measurement& measurement : source.record.measurements)
    if (measurement.value && measurement.cell.visit == visit) measured.push_back(&measurement);
  const auto& analytes = planOf(source).analytes;
  const auto place = [&](const Measurement* m) {
    const auto found = std::find_if(analytes.begin(), analytes.end(),
                                    [&](const Analyte& analyte) { return analyte.id == m->cell.analyte; });
    return std::tuple(found - analytes.begin(), m->cell.analyte, m->cell.specimen);
  };
  std::stable_sort(measured.begin(), measured.end(),
                   [&](const Measurement* a, const Measurement* b) { return place(a) < place(b); });
  return measured;
}

/// "Blood taken 2026-01-15 12:20, 2.0 h after the infusion began".
QString samplingWords(const CasebookSource& source, const Sampling& sampling) {
  const QString taken =
      ReportsText::tr("%1 taken %2").arg(specimenName(sampling.specimen), source.moment(*sampling.takenAt));
  if (!source.subject.infusion) return taken;
  const double hours =
      static_cast<double>(source.subject.infusion->startedAt.secsTo(*sampling.takenAt)) / 3600.0;
  return (hours < 0 ? ReportsText::tr("%1, %2 h before the infusion")
                    : ReportsText::tr("%1, %2 h after the infusion began"))
      .arg(taken, QString::number(std::abs(hours), 'f', 1));
}

CasebookSection visitSection(const CasebookSource& source, const Visit& visit) {
  CasebookSection section{visit.name.in(QLocale().name()), {}, {}};
  if (const auto dates =
          planOf(source).visit(visit.id) ? visitDates(source.study, source.subject, visit) : std::nullopt)
    section.notes
        << ReportsText::tr("Window: %1 to %2").arg(source.day(dates->earliest), source.day(dates->latest));
  for (const Sampling& sampling : source.record.samplings)
    if (sampling.visit == visit.id && sampling.takenAt) section.notes << samplingWords(source, sampling);
  CasebookTable table{{ReportsText::tr("Analyte"), ReportsText::tr("Value"),
                       ReportsText::tr("Reference interval, limit"), ReportsText::tr("Flag")},
                      {36, 16, 22, 26},
                      {}};
  for (const Measurement* measurement : measuredAt(source, visit.id))
    table.rows.push_back(rowOf(source, *measurement));
  if (!table.rows.empty()) section.tables.push_back(std::move(table));
  return section;
}

bool hasSampling(const CasebookSource& source, const QString& visit) {
  const auto& all = source.record.samplings;
  return std::any_of(all.begin(), all.end(),
                     [&](const Sampling& s) { return s.visit == visit && s.takenAt; });
}
} // namespace

CasebookChapter measurementsChapter(const CasebookSource& source) {
  CasebookChapter chapter{CasebookPart::Measurements, ReportsText::tr("Measurements"), {}};
  QStringList missed;
  for (const Visit& visit : visitsOf(source)) {
    CasebookSection section = visitSection(source, visit);
    if (!section.tables.empty() || hasSampling(source, visit.id))
      chapter.sections.push_back(std::move(section));
    else if (isPast(source.study, source.subject, visit, source.today()))
      missed << visit.name.in(QLocale().name());
  }
  CasebookSection first;
  if (chapter.sections.empty()) first.notes << ReportsText::tr("No measurement is recorded.");
  if (!missed.isEmpty())
    first.notes
        << ReportsText::tr("The window has passed and nothing is recorded: %1.").arg(missed.join(comma()));
  if (!first.notes.isEmpty()) chapter.sections.insert(chapter.sections.begin(), std::move(first));
  return chapter;
}
