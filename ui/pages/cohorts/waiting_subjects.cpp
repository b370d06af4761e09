#include "ui/pages/cohorts/waiting_subjects.h"

#include "app/escalation/study_course.h"
#include "app/screening/eligibility.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WaitingSubjects)
};

/// The latest signature on the eligibility as it stands.
const Signature* standingSignature(const Screening& screening) {
  const auto found = std::find_if(
      screening.signatures.rbegin(), screening.signatures.rend(), [](const Signature& signature) {
        return signature.meaning == SignatureMeaning::Eligibility && !signature.earlierVersion;
      });
  return found == screening.signatures.rend() ? nullptr : &*found;
}
} // namespace

std::vector<WaitingSubject> waitingForPlace(const Study& study) {
  std::vector<std::pair<QDateTime, WaitingSubject>> waiting;
  for (const Subject& subject : study.subjects) {
    const Screening& screening = subject.screening();
    if (subject.assignment || screening.failure) continue;
    const Signature* signature = standingSignature(screening);
    // Cheap conditions first: judging thousands of screen failures would be felt.
    if (!signature || judge(study.protocol, study.site, screening).overall != Eligibility::Eligible) continue;
    const QString date = siteDate(study, signature->at).toString(Qt::ISODate);
    waiting.push_back(
        {signature->at, {subject.id, Text::tr("%1, eligible, signed %2").arg(screening.number, date)}});
  }
  std::stable_sort(waiting.begin(), waiting.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<WaitingSubject> lines;
  lines.reserve(waiting.size());
  for (auto& [signedAt, line] : waiting)
    lines.push_back(std::move(line));
  return lines;
}

std::vector<WaitingSubject> waitingForInfusion(const Study& study) {
  std::vector<WaitingSubject> lines;
  for (const Subject* subject : inOrderOfInfusion(study)) {
    if (subject->infusion) continue;
    const Assignment& place = *subject->assignment;
    lines.push_back({subject->id, Text::tr("%1 (%2) at L%3, assigned %4")
                                      .arg(place.subjectNumber, subject->screening().number)
                                      .arg(place.level)
                                      .arg(place.date.toString(Qt::ISODate))});
  }
  return lines;
}
