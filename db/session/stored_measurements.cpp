#include "db/session/stored_measurements.h"

#include "app/analysis/measurements/lab_points.h"
#include "app/analysis/measurements/visits.h"
#include "app/reports/efficacy/cd7_correlation.h"
#include "app/study/ctcae_dictionary.h"
#include "db/session/study_session.h"

#include <algorithm>

bool narrowToInfused(MeasurementFilter& filter, const Study& study) {
  const auto infused = [](const Subject& subject) { return subject.infusion.has_value(); };
  const auto first = std::find_if(study.subjects.begin(), study.subjects.end(), infused);
  if (first == study.subjects.end()) return false;
  filter.firstSubject = first->id; // subjects stand by id
  filter.lastSubject = std::find_if(study.subjects.rbegin(), study.subjects.rend(), infused)->id;
  return true;
}

Result<DataCut> dataCut(const StudySession& session, const MeasurementFilter& filter, QDate on) {
  auto measured = session.measurements(filter);
  if (!measured) return tl::unexpected(measured.error());
  auto taken = session.samplings(filter.firstSubject, filter.lastSubject);
  if (!taken) return tl::unexpected(taken.error());
  Study study = asOf(session.study(), on);
  auto kept = measuredBy(study, std::move(*measured), *taken, on);
  return DataCut{std::move(study), std::move(kept), std::move(*taken)};
}

Result<PkReport> carKinetics(const StudySession& session, QDate on) {
  const Study& study = session.study();
  const Analyte* analyte = study.protocol.measurements.analyte(carCopies);
  MeasurementFilter filter;
  if (!analyte || !narrowToInfused(filter, study)) return PkReport{};
  filter.analyte = carCopies;
  filter.specimen = Specimen::Blood;
  const auto cut = dataCut(session, filter, on);
  if (!cut) return tl::unexpected(cut.error());
  return pkReport(cut->study, cut->measurements, cut->samplings, *analyte, Specimen::Blood,
                  AucMethod::LinearUpLogDown);
}

CtcaeDictionary eventDictionary(const StudySession& session) {
  CtcaeDictionary dictionary = session.ctcae().value_or(CtcaeDictionary());
  dictionary.terms = eventTerms(dictionary, session.protocol().safety);
  return dictionary;
}

namespace {
bool asksLaboratory(const DltDefinition& definition) {
  return std::any_of(definition.items.begin(), definition.items.end(), [](const DltItem& item) {
    return item.rule && item.rule->about == DltRule::About::Laboratory;
  });
}
} // namespace

Result<Worksheet> worksheetNow(const StudySession& session, const Subject& subject) {
  const Study& study = session.study();
  if (!asksLaboratory(study.site.dltDefinition)) return worksheetOf(study, subject, {}, session.now());
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subject.id;
  const auto measured = session.measurements(filter);
  if (!measured) return tl::unexpected(measured.error());
  const auto taken = session.samplings(subject.id, subject.id);
  if (!taken) return tl::unexpected(taken.error());
  return worksheetOf(study, subject, labPointsOf(study, subject, *measured, *taken), session.now());
}
