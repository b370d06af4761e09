#include "db/session/stored_measurements.h"

#include "app/analysis/measurements/lab_points.h"
#include "app/analysis/measurements/visits.h"
#include "app/reports/efficacy/cd7_correlation.h"
#include "app/study/ctcae_dictionary.h"
#include "db/session/study_session.h"
#include "db/session/visit_record.h"

#include <algorithm>

bool narrowToInfused(MeasurementFilter& filter, const Study& study) {
  const auto infused = [](const Subject& subject) { return subject.infusion.has_value(); };
  const auto first = std::find_if(study.subjects.begin(), study.subjects.end(), infused);
  if (first == study.subjects.end()) return false;
  filter.firstSubject = first->id; // subjects stand by id
  filter.lastSubject = std::find_if(study.subjects.rbegin(), study.subjects.rend(), infused)->id;
  return true;
}

std::vector<SubjectRange> infusedRanges(const Study& study) {
  constexpr std::size_t atOnce = 250;
  MeasurementFilter infused;
  if (!narrowToInfused(infused, study)) return {};
  std::vector<SubjectRange> ranges;
  std::size_t count = 0; // of the last range
  for (const Subject& subject : study.subjects) {
    if (subject.id < infused.firstSubject || subject.id > infused.lastSubject) continue;
    if (count++ % atOnce == 0) ranges.push_back({subject.id, subject.id});
    ranges.back().last = subject.id;
  }
  return ranges;
}

Result<DataCut> dataCut(const StudySession& session, const MeasurementFilter& filter, QDate on) {
  auto measured = session.measurements(filter);
  if (!measured) return tl::unexpected(measured.error());
  auto taken = session.samplings(filter.firstSubject, filter.lastSubject);
  if (!taken) return tl::unexpected(taken.error());
  Study study = asOf(session.study(), on, [&](const Subject& subject) {
    return subject.id >= filter.firstSubject && subject.id <= filter.lastSubject;
  });
  auto kept = measuredBy(study, std::move(*measured), *taken, on);
  return DataCut{std::move(study), std::move(kept), std::move(*taken)};
}

Result<VisitRecord> visitRecord(const StudySession& session) {
  MeasurementFilter infused;
  if (!narrowToInfused(infused, session.study())) return VisitRecord();
  return visitRecord(session, {infused.firstSubject, infused.lastSubject});
}

Result<PkReport> carKinetics(const StudySession& session, QDate on) {
  MeasurementFilter infused;
  if (!narrowToInfused(infused, session.study())) return PkReport{};
  auto subjects = carKinetics(session, on, {infused.firstSubject, infused.lastSubject});
  if (!subjects) return tl::unexpected(subjects.error());
  return carKinetics(session, on, std::move(*subjects));
}

Result<std::vector<PkSubject>> carKinetics(const StudySession& session, QDate on, const SubjectRange& range) {
  const Analyte* analyte = session.study().protocol.measurements.analyte(carCopies);
  if (!analyte) return std::vector<PkSubject>();
  MeasurementFilter filter;
  filter.firstSubject = range.first;
  filter.lastSubject = range.last;
  filter.analyte = carCopies;
  filter.specimen = Specimen::Blood;
  const auto cut = dataCut(session, filter, on);
  if (!cut) return tl::unexpected(cut.error());
  return pkSubjects(cut->study, cut->measurements, cut->samplings, *analyte, Specimen::Blood,
                    AucMethod::LinearUpLogDown);
}

PkReport carKinetics(const StudySession& session, QDate on, std::vector<PkSubject> subjects) {
  const Study study = asOf(session.study(), on, [](const Subject&) { return false; }); // its design
  const Analyte* analyte = study.protocol.measurements.analyte(carCopies);
  if (!analyte) return {};
  return pkReport(study, std::move(subjects), *analyte, Specimen::Blood, AucMethod::LinearUpLogDown);
}

CtcaeDictionary eventDictionary(const StudySession& session) {
  CtcaeDictionary dictionary = session.ctcae().value_or(CtcaeDictionary());
  dictionary.terms = eventTerms(dictionary, session.protocol().safety);
  return dictionary;
}

Result<std::vector<LabPoint>> labPointsNow(const StudySession& session, const Subject& subject) {
  const Study& study = session.study();
  if (analytesOf(study.site.dltDefinition).isEmpty()) return {};
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subject.id;
  const auto measured = session.measurements(filter);
  if (!measured) return tl::unexpected(measured.error());
  const auto taken = session.samplings(subject.id, subject.id);
  if (!taken) return tl::unexpected(taken.error());
  return labPointsOf(study, subject, *measured, *taken);
}

Result<Worksheet> worksheetNow(const StudySession& session, const Subject& subject) {
  return labPointsNow(session, subject).map([&](const std::vector<LabPoint>& values) {
    return worksheetOf(session.study(), subject, values, session.now());
  });
}
