#include "app/reports/status/due_checks.h"

#include "app/oversight/source_checks.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study_rules.h"

#include <algorithm>

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
