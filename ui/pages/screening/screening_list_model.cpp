#include "ui/pages/screening/screening_list_model.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"
#include "ui/pages/screening/screening_page_text.h"
#include "ui/widgets/theme.h"

#include <algorithm>

QString screeningStateText(ScreeningState state) {
  switch (state) {
  case ScreeningState::Incomplete:
    return ScreeningPageText::tr("◔ incomplete");
  case ScreeningState::Eligible:
    return ScreeningPageText::tr("✓ eligible, not signed");
  case ScreeningState::EligibleSigned:
    return ScreeningPageText::tr("✓ eligible, signed");
  case ScreeningState::NotEligible:
    return ScreeningPageText::tr("✕ not eligible");
  case ScreeningState::ScreenFailure:
    return ScreeningPageText::tr("✕ screen failure");
  case ScreeningState::Assigned:
    return ScreeningPageText::tr("● assigned");
  }
  return {};
}

ScreeningState screeningState(const Study& study, const Subject& subject, const Screening& screening) {
  if (screening.failure) return ScreeningState::ScreenFailure;
  if (subject.assignment && subject.assignment->screeningId == screening.id) return ScreeningState::Assigned;
  switch (evaluateEligibility(study.protocol, study.site, screening).overall) {
  case Eligibility::NotEligible:
    return ScreeningState::NotEligible;
  case Eligibility::Incomplete:
    return ScreeningState::Incomplete;
  case Eligibility::Eligible:
    break;
  }
  const bool isSigned = std::any_of(screening.signatures.begin(), screening.signatures.end(),
                                    [](const Signature& s) { return !s.earlierVersion; });
  return isSigned ? ScreeningState::EligibleSigned : ScreeningState::Eligible;
}

ScreeningListModel::ScreeningListModel(QObject* parent) : RowsModel(parent) {
  const auto id = [](const Row& row, int role) {
    return role == ScreeningIdRole ? QVariant(row.screening->id) : QVariant();
  };
  const auto consented = [this](const Row& row) {
    return siteDate(*m_study, row.screening->consent.signedAt).toString(Qt::ISODate);
  };
  const auto diagnosis = [](const Row& row) {
    const auto& known = row.screening->entry.diagnosis;
    return known ? diagnosisName(*known) : QString();
  };
  const auto state = [this](const Row& row) {
    return screeningStateText(screeningState(*m_study, *row.subject, *row.screening));
  };
  setColumns({{tr("Screening"), [](const Row& row) { return row.screening->number; }, id},
              {tr("Consent"), consented, id},
              {tr("Person", "a subject"), [](const Row& row) { return sexAndAge(*row.screening); }, id},
              {tr("Diagnosis"), diagnosis, id},
              {tr("Verdict"), state, id},
              {tr("Subject, or criteria that decide"), [this](const Row& row) { return reason(row); }, id}});
}

void ScreeningListModel::show(const Study& study) {
  std::vector<Row> rows;
  for (const Subject& subject : study.subjects)
    for (const Screening& screening : subject.screenings)
      rows.push_back({&subject, &screening});
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.screening->id > b.screening->id; });
  m_study = &study;
  setRows(std::move(rows));
}

int ScreeningListModel::rowOf(RowId screeningId) const {
  return placeOf([&](const Row& row) { return row.screening->id == screeningId; });
}

QString ScreeningListModel::reason(const Row& row) const {
  if (row.screening->failure) return row.screening->failure->criteria.join(comma());
  if (row.subject->assignment) return row.subject->assignment->subjectNumber;
  const EligibilityResult result = evaluateEligibility(m_study->protocol, m_study->site, *row.screening);
  const QStringList ids = result.overall == Eligibility::NotEligible ? result.failed() : result.missing();
  return ids.join(comma());
}
