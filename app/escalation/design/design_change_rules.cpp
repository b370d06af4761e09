#include "app/escalation/design/design_change_rules.h"

#include "app/escalation/design/design_difference.h"
#include "app/escalation/escalation_text.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

#include <algorithm>

namespace {
using MayBeRefused = std::optional<Refusal>;

Refusal wrong(const QString& field, const QString& message, const QString& rule = QStringLiteral("DESIGN")) {
  return {rule, message, field};
}

QString at(const char* field, int level) {
  return QStringLiteral("%1/%2").arg(QLatin1String(field)).arg(level);
}

MayBeRefused wrongDose(const DoseDesign& draft, int level) {
  const double cells = draft.level(level).cellsPerKg;
  const QString field = at("cells", level);
  if (!(cells >= 1 && cells <= mostCellsPerKg)) // a NaN is neither
    return wrong(field, EscalationText::tr("A dose is 1 to 10¹² cells per kg."));
  if (level == 1) return std::nullopt;
  if (sameDose(draft, level, draft) < level)
    return wrong(field, EscalationText::tr("Another level has this dose."));
  if (cells < draft.level(level - 1).cellsPerKg)
    return wrong(field, EscalationText::tr("The dose must be higher than that of the level below."));
  return std::nullopt;
}

/// Accelerated titration is the record's rule for the levels that the trial began with; a group that is added
/// follows 3+3 (4.2).
MayBeRefused wrongRule(const DoseDesign& inForce, const DoseDesign& draft, int level) {
  if (draft.level(level).rule == LevelRule::Standard3Plus3) return std::nullopt;
  const int before = sameDose(draft, level, inForce);
  if (before == 0)
    return wrong(at("level", level), EscalationText::tr("A dose group that is added follows 3+3."));
  if (inForce.level(before).rule != LevelRule::AcceleratedTitration)
    return wrong(at("level", level), EscalationText::tr("A level with the 3+3 rule keeps it."));
  if (level == draft.top())
    return wrong(at("level", level),
                 EscalationText::tr("The highest level must follow the standard 3+3 rule."));
  return std::nullopt;
}

MayBeRefused wrongDays(const DltWindow& window, int lastOnsetDay, const QString& field) {
  if (window.earliest < 1 || window.earliest > window.latest)
    return wrong(field, EscalationText::tr("The earliest day is 1 or later, and not after the latest."));
  if (window.latest > lastOnsetDay)
    return wrong(
        field, EscalationText::tr("A DLT counts up to day %1 (A2): no window is longer.").arg(lastOnsetDay));
  return std::nullopt;
}

/// What is left as it is needs no leave.
bool windowsAsNow(const DoseDesign& inForce, const DoseDesign& draft, int level) {
  const int before = sameDose(draft, level, inForce);
  return before > 0 && inForce.level(before).others == draft.level(level).others &&
         inForce.level(before).firstSubject == draft.level(level).firstSubject;
}

/// The first subject of accelerated titration decides alone for the level: never sooner than the design that
/// the trial began with would have it.
MayBeRefused wrongWindow(const Study& study, const DoseDesign& draft, int level) {
  const DoseLevel& changed = draft.level(level);
  const QString field = at("window", level);
  if (windowsAsNow(study.protocol.design, draft, level)) return std::nullopt;
  if (auto days = wrongDays(changed.others, study.protocol.lastDltOnsetDay, field)) return days;
  if (changed.rule != LevelRule::AcceleratedTitration) return std::nullopt;
  if (auto days = wrongDays(changed.firstSubject, study.protocol.lastDltOnsetDay, field)) return days;
  const DoseDesign& first = study.designs.empty() ? study.protocol.design : study.designs.front().design;
  const int original = sameDose(draft, level, first);
  const int earliest = original > 0 ? first.level(original).firstSubject.earliest : 0;
  if (changed.firstSubject.earliest < earliest)
    return wrong(field,
                 EscalationText::tr("The first subject is observed for at least %1 days, as the trial began.")
                     .arg(earliest));
  return std::nullopt;
}

MayBeRefused wrongLevels(const Study& study, const DoseDesign& draft) {
  if (draft.levels.empty())
    return wrong(QStringLiteral("design"), EscalationText::tr("A design has at least one level."));
  if (draft.top() > mostLevels)
    return wrong(QStringLiteral("design"),
                 EscalationText::tr("A design has at most %1 levels.").arg(mostLevels));
  for (int level = 1; level <= draft.top(); ++level) {
    if (auto dose = wrongDose(draft, level)) return dose;
    if (auto rule = wrongRule(study.protocol.design, draft, level)) return rule;
    if (auto window = wrongWindow(study, draft, level)) return window;
  }
  return std::nullopt;
}

/// A dose at which somebody was treated stays in the design; it can be closed by a decision.
MayBeRefused losesSubjects(const Study& study, const DoseDesign& draft) {
  const DoseDesign& inForce = study.protocol.design;
  for (int level = 1; level <= inForce.top(); ++level)
    if (sameDose(inForce, level, draft) == 0 && assignedAt(study, level) > 0)
      return wrong(
          QStringLiteral("design"),
          EscalationText::tr(
              "Subjects are assigned at L%1: its dose can neither be taken out nor changed. Close the "
              "level by a decision, or add another dose group.")
              .arg(level),
          QStringLiteral("DESIGN-SUBJECTS"));
  return std::nullopt;
}

MayBeRefused wrongPlanned(const Study& study, const DoseDesign& draft) {
  const QString field = QStringLiteral("planned");
  if (draft.plannedSubjects < 1 || draft.plannedSubjects > mostPlanned)
    return wrong(field, EscalationText::tr("The planned number is 1 to %1.").arg(mostPlanned));
  const auto assigned = std::count_if(study.subjects.begin(), study.subjects.end(),
                                      [](const Subject& subject) { return subject.assignment.has_value(); });
  if (draft.plannedSubjects < assigned)
    return wrong(field, EscalationText::tr("%n subject(s) are assigned already.", nullptr,
                                           static_cast<int>(assigned)));
  return std::nullopt;
}

MayBeRefused wrongPace(const DoseDesign& draft) {
  if (draft.completingAtOnce >= 0 && draft.completingAtOnce <= mostAtOnce) return std::nullopt;
  return wrong(QStringLiteral("atOnce"),
               EscalationText::tr("A10 is a whole number from 0 (no limit) to %1.").arg(mostAtOnce));
}

MayBeRefused wrongDesign(const Study& study, const DoseDesign& draft) {
  if (auto levels = wrongLevels(study, draft)) return levels;
  if (auto subjects = losesSubjects(study, draft)) return subjects;
  if (auto pace = wrongPace(draft)) return pace;
  return wrongPlanned(study, draft);
}

/// After the end nothing is enrolled under a design any more.
MayBeRefused hasEndedAlready(const Standing& standing) {
  if (!standing.hasEnded()) return std::nullopt;
  return wrong(QStringLiteral("state"), EscalationText::tr("The trial has ended: its design stays as it is."),
               QStringLiteral("DESIGN-ENDED"));
}

/// What was left as it is remains an assumption (A1); what people set is none.
bool isStillAssumed(const DoseDesign& inForce, const DoseDesign& draft, int level) {
  const int before = sameDose(draft, level, inForce);
  if (before == 0) return false;
  return inForce.level(before).windowAssumed && inForce.level(before).others == draft.level(level).others;
}
} // namespace

int assignedAt(const Study& study, int level) {
  return static_cast<int>(
      std::count_if(study.subjects.begin(), study.subjects.end(), [level](const Subject& subject) {
        return subject.assignment && subject.assignment->level == level;
      }));
}

const DesignChange* pendingChange(const Study& study) {
  return firstThat(study.designChanges, [](const DesignChange& change) {
    return change.investigator && change.version == 0 && change.voidReason.isEmpty();
  });
}

bool lacksSecondEdition(const Standing& standing) {
  return standing.design().edition == 1 && !standing.hasEnded();
}

std::optional<Refusal> mayChangeDesign(const Standing& standing, const DesignChange& draft) {
  const Study& study = standing.study();
  if (auto ended = hasEndedAlready(standing)) return ended;
  if (const DesignChange* pending = pendingChange(study))
    return wrong(QStringLiteral("design"),
                 EscalationText::tr("Change %1 waits for the sponsor: it is agreed or withdrawn first.")
                     .arg(pending->number),
                 QStringLiteral("DESIGN-PENDING"));
  if (auto refused = wrongDesign(study, draft.design)) return refused;
  if (differences(study.protocol.design, draft.design, study.state(), draft.state).empty())
    return wrong(QStringLiteral("design"), EscalationText::tr("Nothing is changed yet."),
                 QStringLiteral("DESIGN-SAME"));
  if (draft.justification.trimmed().isEmpty())
    return wrong(QStringLiteral("justification"),
                 EscalationText::tr("Say why, in words that the memo can carry."),
                 QStringLiteral("JUSTIFICATION"));
  return std::nullopt;
}

DesignChange preparedChange(const Standing& standing, DesignChange draft) {
  const Study& study = standing.study();
  const DoseDesign& inForce = study.protocol.design;
  draft.number = study.designChanges.empty() ? 1 : study.designChanges.back().number + 1;
  draft.baseVersion = versionInForce(study);
  draft.course = formatCourse(standing.course());
  draft.justification = draft.justification.trimmed();
  draft.design.name = inForce.name;
  draft.design.flagRate = inForce.flagRate;
  draft.design.edition = std::max(draft.design.edition, inForce.edition); // what is taken over stays
  if (draft.design.edition == 1) draft.design.completingAtOnce = 0;       // no A10 to say otherwise
  for (int level = 1; level <= draft.design.top(); ++level) {
    DoseLevel& changed = draft.design.levels[static_cast<std::size_t>(level - 1)];
    const int before = sameDose(draft.design, level, inForce);
    changed.since = before > 0 ? inForce.level(before).since : draft.baseVersion + 1;
    changed.windowAssumed = isStillAssumed(inForce, draft.design, level);
    if (changed.rule == LevelRule::Standard3Plus3) changed.firstSubject = changed.others;
  }
  return draft;
}

std::optional<Refusal> mayAgreeChange(const Standing& standing, const DesignChange& change) {
  const Study& study = standing.study();
  const QString field = QStringLiteral("design");
  if (!change.investigator)
    return wrong(field, EscalationText::tr("The investigator has not signed this change."));
  if (change.sponsor || change.version > 0)
    return wrong(field, EscalationText::tr("The sponsor has agreed already."), QStringLiteral("AGREEMENT"));
  if (!change.voidReason.isEmpty()) return wrong(field, EscalationText::tr("This change was withdrawn."));
  if (change.baseVersion != versionInForce(study))
    return wrong(field, EscalationText::tr("Version %1 is in force: this change was made to version %2.")
                            .arg(versionInForce(study))
                            .arg(change.baseVersion));
  if (auto ended = hasEndedAlready(standing)) return ended;
  return wrongDesign(study, change.design);
}

std::optional<Refusal> mayWithdrawChange(const DesignChange& change) {
  const QString field = QStringLiteral("design");
  if (change.sponsor || change.version > 0)
    return wrong(field, EscalationText::tr("The sponsor has agreed: another change can take it back."),
                 QStringLiteral("AGREEMENT"));
  if (!change.voidReason.isEmpty()) return wrong(field, EscalationText::tr("This change was withdrawn."));
  return std::nullopt;
}
