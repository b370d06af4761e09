#include "db/commands/may_import.h"

#include "app/oversight/consent_versions.h"
#include "app/study/study.h"
#include "db/commands/commands_text.h"

#include <QSet>
#include <algorithm>

Refusal importRefusal(const QString& message) {
  return {u"IMPORT"_qs, message, {}};
}

namespace {
bool sameList(const std::vector<ExclusionCriterion>& a, const std::vector<ExclusionCriterion>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.code == other.code && one.textEn == other.textEn && one.textZh == other.textZh;
  });
}

/// Limits and exclusion list come in where the study has none, and must else be the same.
std::optional<Refusal> refuseOtherSite(const Site& study, const Site& log) {
  if (!study.limits.isEmpty() && study.limits != log.limits)
    return importRefusal(CommandsText::tr("The study has other limits for organ function than the log."));
  if (!study.exclusions.empty() && !sameList(study.exclusions, log.exclusions))
    return importRefusal(CommandsText::tr("The study has another exclusion list than the log."));
  return std::nullopt;
}

QSet<QString> numbersOf(const Study& study) {
  QSet<QString> numbers;
  for (const Subject& subject : study.subjects) {
    for (const Screening& screening : subject.screenings)
      numbers.insert(screening.number);
    if (subject.assignment) numbers.insert(subject.assignment->subjectNumber);
  }
  for (const Lot& lot : study.lots)
    numbers.insert(lot.number);
  for (const Bag& bag : study.bags)
    numbers.insert(bag.identifier);
  return numbers;
}

/// An earlier record stands at the beginning of a study; two courses cannot be told as one.
std::optional<Refusal> refuseMixing(const Study& study, const Study& records) {
  const QSet<QString> known = numbersOf(study);
  for (const QString& number : numbersOf(records))
    if (known.contains(number))
      return importRefusal(CommandsText::tr("The study holds %1 already.").arg(number));
  const bool begun = !study.decisions.empty() ||
                     std::any_of(study.subjects.begin(), study.subjects.end(),
                                 [](const Subject& subject) { return subject.assignment.has_value(); });
  if (begun)
    return importRefusal(
        CommandsText::tr("Subjects are assigned in this study already. An earlier record comes "
                         "in before the first assignment."));
  return std::nullopt;
}
} // namespace

namespace {
/// As the screen would refuse it; whose it is stands before the sentence.
std::optional<Refusal> refuseConsents(const Study& study, const Study& records) {
  for (const Subject& subject : records.subjects)
    for (const Screening& screening : subject.screenings)
      if (auto refused = refuseVersion(study, screening.consent)) {
        refused->message = CommandsText::tr("%1: %2", "whose consent, why it is refused")
                               .arg(screening.number, refused->message);
        return refused;
      }
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayImport(const Study& study, const Study& records) {
  if (auto refused = refuseMixing(study, records)) return refused;
  if (auto refused = refuseConsents(study, records)) return refused;
  return refuseOtherSite(study.site, records.site);
}
