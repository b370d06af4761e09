#include "app/reports/status/due_checks.h"

#include "app/oversight/consent_versions.h"
#include "app/oversight/source_checks.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study_rules.h"

#include <algorithm>

std::optional<DueItem> consentDue(const Standing& standing, const Subject& subject) {
  const ConsentVersion* version = toSignAgain(standing.study(), subject, standing.today());
  if (!version) return std::nullopt;
  return DueItem{DueKind::SignAgain,
                 Urgency::Open,
                 subject.id,
                 subject.label(),
                 ReportsText::tr("Has to sign version %1 of the consent form").arg(version->version),
                 version->approved.value_or(version->date),
                 std::nullopt,
                 subject.id};
}

std::optional<DueItem> checksDue(const Study& study, const Subject& subject) {
  const std::vector<const SourceCheck*> changed = changedSinceChecked(study, subject);
  if (changed.empty()) return std::nullopt;
  const auto first =
      std::min_element(changed.begin(), changed.end(),
                       [](const SourceCheck* one, const SourceCheck* other) { return one->at < other->at; });
  const QString name = itemText(study, subject, (*first)->item);
  const auto more = static_cast<int>(changed.size()) - 1;
  const QString what = more > 0 ? ReportsText::tr("%1 and %2 more").arg(name).arg(more) : name;
  return DueItem{DueKind::CheckChanged,
                 Urgency::Today,
                 subject.id,
                 subject.label(),
                 ReportsText::tr("Changed after it was checked against source: %1").arg(what),
                 siteDate(study, (*first)->at),
                 std::nullopt,
                 subject.id};
}
