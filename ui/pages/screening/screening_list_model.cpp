#include "ui/pages/screening/screening_list_model.h"

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
  switch (judge(study.protocol, study.site, screening).overall) {
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

void ScreeningListModel::show(const Study& study) {
  beginResetModel();
  m_study = &study;
  m_rows.clear();
  for (const Subject& subject : study.subjects)
    for (const Screening& screening : subject.screenings)
      m_rows.push_back({&subject, &screening});
  std::stable_sort(m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.screening->id > b.screening->id; });
  endResetModel();
}

int ScreeningListModel::rowOf(RowId screeningId) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& row) { return row.screening->id == screeningId; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ScreeningListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int ScreeningListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ScreeningListModel::cell(const Row& row, int column) const {
  const Screening& screening = *row.screening;
  switch (column) {
  case Number:
    return screening.number;
  case Consented:
    return siteDate(*m_study, screening.consent.signedAt).toString(Qt::ISODate);
  case Age:
    return sexAndAge(screening);
  case Diagnosis:
    return screening.entry.diagnosis ? diagnosisName(*screening.entry.diagnosis) : QString();
  case State:
    return screeningStateText(screeningState(*m_study, *row.subject, screening));
  case Reason: {
    if (screening.failure) return screening.failure->criteria.join(comma());
    if (row.subject->assignment) return row.subject->assignment->subjectNumber;
    const EligibilityResult result = judge(m_study->protocol, m_study->site, screening);
    const QStringList ids = result.overall == Eligibility::NotEligible ? result.failed() : result.missing();
    return ids.join(comma());
  }
  default:
    return {};
  }
}

QVariant ScreeningListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
  if (role == ScreeningIdRole) return row.screening->id;
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return cell(row, index.column());
  return {};
}

QVariant ScreeningListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Number:
    return tr("Screening");
  case Consented:
    return tr("Consent");
  case Age:
    return tr("Person", "a subject");
  case Diagnosis:
    return tr("Diagnosis");
  case State:
    return tr("Verdict");
  case Reason:
    return tr("Subject, or criteria that decide");
  default:
    return {};
  }
}
