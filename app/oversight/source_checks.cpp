#include "app/oversight/source_checks.h"

#include "app/base/date_text.h"
#include "app/oversight/oversight_text.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>

namespace {
constexpr int mostNamed = 6; ///< in a sentence; more are counted

void addVisits(std::vector<CheckItem>& items, const Study& study, const Subject& subject) {
  QStringList left = subject.measuredVisits;
  const auto add = [&](const QString& visit) {
    items.push_back({Checked::MeasurementVisit, subject.id, 0, visit});
  };
  for (const Visit& visit : study.protocol.measurements.visits)
    if (left.removeOne(visit.id)) add(visit.id);
  for (const QString& visit : std::as_const(left)) // of an earlier plan
    add(visit);
}

QString visitName(const Study& study, const QString& id) {
  const Visit* visit = study.protocol.measurements.visit(id);
  return visit ? visit->name.in(QLocale().name()) : id;
}

/// Which of its kind the record is; empty where there is but one.
QString detailOf(const Study& study, const Subject& subject, const CheckItem& item) {
  const Screening* screening = byId(subject.screenings, item.row);
  switch (item.what) {
  case Checked::Consent:
  case Checked::Eligibility:
    return screening ? screening->number : QString();
  case Checked::Dose:
    return subject.infusion ? isoDate(siteDate(study, subject.infusion->startedAt)) : QString();
  case Checked::Event: {
    const AdverseEvent* event = byId(subject.events, item.row);
    return event ? displayTerm(study, event->term) + comma() + isoDate(event->onset) : QString();
  }
  case Checked::Assessment: {
    const DltAssessment* assessment = byId(subject.assessments, item.row);
    return assessment ? isoDate(assessment->date) : QString();
  }
  case Checked::MeasurementVisit:
    return visitName(study, item.visit);
  }
  return {};
}

bool isThere(const Study& study, const CheckItem& item) {
  const Subject* subject = study.subject(item.subjectId);
  if (!subject) return false;
  const std::vector<CheckItem> items = itemsToCheck(study, *subject);
  return std::find(items.begin(), items.end(), item) != items.end();
}
} // namespace

std::vector<CheckItem> itemsToCheck(const Study& study, const Subject& subject) {
  std::vector<CheckItem> items;
  for (const Screening& screening : subject.screenings) {
    items.push_back({Checked::Consent, subject.id, screening.id, {}});
    if (screening.entry != ScreeningEntry())
      items.push_back({Checked::Eligibility, subject.id, screening.id, {}});
  }
  if (subject.infusion) items.push_back({Checked::Dose, subject.id, 0, {}});
  for (const AdverseEvent& event : subject.events)
    items.push_back({Checked::Event, subject.id, event.id, {}});
  for (const DltAssessment& assessment : subject.assessments)
    items.push_back({Checked::Assessment, subject.id, assessment.id, {}});
  addVisits(items, study, subject);
  return items;
}

const SourceCheck* checkOf(const Subject& subject, const CheckItem& item) {
  const auto found = std::find_if(subject.checks.rbegin(), subject.checks.rend(),
                                  [&](const SourceCheck& check) { return check.item == item; });
  return found == subject.checks.rend() ? nullptr : &*found;
}

bool isChecked(const Subject& subject, const CheckItem& item) {
  const SourceCheck* check = checkOf(subject, item);
  return check && check->holds;
}

std::vector<const SourceCheck*> changedSinceChecked(const Study& study, const Subject& subject) {
  std::vector<const SourceCheck*> changed;
  if (subject.checks.empty()) return changed;
  for (const CheckItem& item : itemsToCheck(study, subject))
    if (const SourceCheck* check = checkOf(subject, item); check && !check->holds) changed.push_back(check);
  return changed;
}

QString itemText(const Study& study, const Subject& subject, const CheckItem& item) {
  const QString detail = detailOf(study, subject, item);
  const QString name = checkedName(item.what);
  return detail.isEmpty() ? name : OversightText::tr("%1: %2").arg(name, detail);
}

CheckedOf checkedOf(const Study& study, const Subject& subject) {
  CheckedOf count;
  for (const CheckItem& item : itemsToCheck(study, subject)) {
    ++count.of;
    if (isChecked(subject, item)) ++count.checked;
  }
  return count;
}

CheckedOf checkedOf(const Study& study) {
  CheckedOf count;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment) continue;
    const CheckedOf one = checkedOf(study, subject);
    count.checked += one.checked;
    count.of += one.of;
  }
  return count;
}

QString checkedText(const CheckedOf& count) {
  return OversightText::tr("%1 of %2 checked against source").arg(count.checked).arg(count.of);
}

std::optional<Refusal> mayCheck(const Study& study, const std::vector<CheckItem>& items) {
  if (items.empty())
    return refusal(u"REQUIRED"_qs, OversightText::tr("Choose what was compared with its source."),
                   u"items"_qs);
  for (const CheckItem& item : items) {
    if (!isThere(study, item))
      return refusal(u"MISSING"_qs, OversightText::tr("This is not in the study any more."), u"items"_qs);
    const Subject& subject = *study.subject(item.subjectId);
    if (isChecked(subject, item))
      return refusal(u"CHECKED"_qs,
                     OversightText::tr("%1, %2: checked already, and not changed since.")
                         .arg(subject.label(), itemText(study, subject, item)),
                     u"items"_qs);
  }
  return std::nullopt;
}

QStringList uncheckedOf(const Study& study, const std::set<Checked>& kinds) {
  QStringList missing;
  if (kinds.empty()) return missing;
  for (const Subject& subject : study.subjects) {
    if (!subject.assignment) continue;
    for (const CheckItem& item : itemsToCheck(study, subject))
      if (kinds.contains(item.what) && !isChecked(subject, item))
        missing << OversightText::tr("%1, %2").arg(subject.label(), itemText(study, subject, item));
  }
  return missing;
}

std::optional<Refusal> refuseUnchecked(const Study& study) {
  QStringList missing = uncheckedOf(study, study.site.checkedBeforeDecision);
  if (missing.isEmpty()) return std::nullopt;
  const auto more = static_cast<int>(missing.size()) - mostNamed;
  missing = missing.mid(0, mostNamed);
  if (more > 0) missing << OversightText::tr("and %n more", nullptr, more);
  return refusal(u"SOURCE-CHECK"_qs,
                 OversightText::tr("The site wants this checked against its source before a decision: %1.")
                     .arg(missing.join(semicolon())),
                 u"kind"_qs);
}
