#include "app/escalation/decision_options.h"

#include "app/escalation/escalation_text.h"
#include "app/study/study.h"

#include <algorithm>

namespace {
/// Collects the options of one recommendation.
class Options {
 public:
  explicit Options(const Standing& standing)
      : m_standing(standing), m_design(standing.design()), m_now(standing.recommendation()),
        m_remaining(remainingOf(m_design, standing.counts())) {}

  std::vector<DecisionOption> all() {
    recommendedFirst();
    if (!m_standing.metStops().empty()) joint(DecisionKind::Continue); // as before
    moreCautious();
    lessCautious();
    if (m_standing.study().state() == TrialState::Suspended) refuseAllThatOpens();
    return std::move(m_options);
  }

 private:
  DecisionOption option(DecisionKind kind, int toLevel, int maxPlaces) const {
    DecisionOption made;
    made.kind = kind;
    made.level = m_now.decidingLevel;
    made.toLevel = toLevel;
    made.maxPlaces = std::min(maxPlaces, m_remaining);
    made.needsJustification = true;
    const bool answersStop = !m_standing.metStops().empty();
    const bool opensAgain = kind == DecisionKind::Expand && !m_standing.placesAt(toLevel).opened;
    made.needsAgreement = answersStop || (kind != DecisionKind::Stay &&
                                          (kind != DecisionKind::Expand || m_now.agreement || opensAgain));
    return made;
  }

  void recommend(DecisionKind kind, int toLevel, int places) {
    DecisionOption made = option(kind, toLevel, places);
    made.recommended = true;
    made.needsJustification = !m_standing.metStops().empty();
    m_options.push_back(made);
  }

  /// One that the table itself names for a joint discussion, without preferring it.
  void joint(DecisionKind kind, int toLevel = 0, int places = 0) {
    if (toLevel > 0 && std::min(places, m_remaining) == 0) return;
    m_options.push_back(option(kind, toLevel, places));
  }

  void refused(DecisionKind kind, int toLevel, const QString& why) {
    DecisionOption made = option(kind, toLevel, 0);
    made.refused = Refusal{ruleId(m_now.rule), why, QStringLiteral("kind")};
    m_options.push_back(made);
  }

  bool has(DecisionKind kind, int toLevel) const {
    return std::any_of(m_options.begin(), m_options.end(),
                       [&](const DecisionOption& o) { return o.kind == kind && o.toLevel == toLevel; });
  }

  /// A level above the lowest where nobody was treated and nothing is open, although higher ones may be: a
  /// change of the design has added it. Going there is an escalation like any other.
  bool isToBeOpened(int level) const {
    const std::vector<Cohort>& cohorts = m_standing.course().cohorts;
    const auto treated = [&](const Cohort& cohort) { return cohort.level == level; };
    return level > 1 && !m_standing.placesAt(level).opened &&
           std::none_of(cohorts.begin(), cohorts.end(), treated);
  }

  void refuseAllThatOpens() {
    for (DecisionOption& option : m_options)
      if (option.toLevel > 0 && !option.refused) {
        option.recommended = false;
        option.maxPlaces = 0;
        option.refused =
            refusal("DESIGN-SUSPENDED",
                    EscalationText::tr(
                        "The trial is suspended. Nothing opens until a change of the design resumes it."),
                    "kind");
      }
    std::stable_partition(m_options.begin(), m_options.end(),
                          [](const DecisionOption& option) { return !option.refused; });
  }

  const Tally& tallyOf(int level) const { return m_standing.counts().at(level); }

  /// Evaluable and undecided subjects that 4.1 or 4.2 still has room for at a level.
  int capacity(int level) const {
    const bool accelerated = m_design.level(level).rule == LevelRule::AcceleratedTitration;
    return std::max(0, (accelerated ? 3 : Tally::firstSix) - tallyOf(level).subjects());
  }

  void recommendedFirst() {
    const int level = m_now.decidingLevel;
    switch (m_now.rule) {
    case Rule::AtEscalate:
    case Rule::SdEscalate:
      recommend(DecisionKind::Escalate, m_now.level, m_now.enrol);
      break;
    case Rule::AtExpand:
    case Rule::SdExpand:
    case Rule::AtEnrol:
    case Rule::SdEnrol:
      recommend(isToBeOpened(level) ? DecisionKind::Escalate : DecisionKind::Expand, level, m_now.enrol);
      break;
    case Rule::CeEnrol:
      recommend(DecisionKind::Complete, level, m_now.enrol);
      break;
    case Rule::SdStop:
    case Rule::CeStop:
      reduceFrom(level);
      break;
    case Rule::AtJoint:
      jointAtAccelerated(level);
      break;
    case Rule::SdTop:
      joint(DecisionKind::AddDoseGroup);
      joint(DecisionKind::Complete, level, m_remaining);
      break;
    case Rule::CeFlag:
      joint(DecisionKind::Complete, level, roomByA10(level));
      break;
    case Rule::EnFull:
      joint(DecisionKind::RaisePlanned);
      break;
    case Rule::AtWait:
    case Rule::SdWait:
    case Rule::CeWait:
    case Rule::CeDone:
      break;
    }
  }

  /// A level that is not tolerated is never offered; without one below, a lower group has to be added.
  void reduceFrom(int level) {
    if (const int below = toleratedBelow(m_design, m_standing.counts(), level); below > 0)
      recommend(DecisionKind::Complete, below, m_remaining);
    else
      joint(DecisionKind::AddDoseGroup);
  }

  /// 4.1: to go on to the next level is an answer only where nobody is undecided; four to six subjects at the
  /// level come of this discussion.
  void jointAtAccelerated(int level) {
    if (level < m_design.top() && tallyOf(level).undecided == 0)
      joint(DecisionKind::Continue, level + 1, firstNeed(m_design.level(level + 1)));
    joint(DecisionKind::Continue, level, std::max(0, Tally::firstSix - tallyOf(level).subjects()));
    if (const int below = toleratedBelow(m_design, m_standing.counts(), level); below > 0)
      joint(DecisionKind::Complete, below, m_remaining);
    else
      joint(DecisionKind::AddDoseGroup);
  }

  int roomByA10(int level) const {
    const int undecided = tallyOf(level).undecided;
    return std::max(0, completingCohort(m_design, m_remaining + undecided) - undecided);
  }

  bool completing() const {
    return m_now.rule == Rule::CeStop || m_now.rule == Rule::CeFlag || m_now.rule == Rule::CeEnrol ||
           m_now.rule == Rule::CeWait;
  }
  bool stopping() const {
    return m_now.rule == Rule::SdStop || m_now.rule == Rule::CeStop || m_now.rule == Rule::AtJoint;
  }
  bool waiting() const { return m_now.rule == Rule::AtWait || m_now.rule == Rule::SdWait; }
  bool full() const { return m_remaining == 0; }

  void moreCautious() {
    const int level = m_now.decidingLevel;
    const bool tolerates = !stopping() && !waiting() && !completing();
    if (tolerates && !full() && !has(DecisionKind::Expand, level) && !isToBeOpened(level) &&
        capacity(level) > 0)
      joint(DecisionKind::Expand, level, capacity(level));
    for (int lower = level - 1; lower >= 1 && !full(); --lower) {
      if (!isTolerated(m_design, tallyOf(lower))) continue;
      const bool reducing = stopping() || completing() || m_now.rule == Rule::SdTop;
      if (reducing && !has(DecisionKind::Complete, lower))
        joint(DecisionKind::Complete, lower, m_remaining);
      else if (!reducing && capacity(lower) > 0 && !isToBeOpened(lower))
        joint(DecisionKind::Expand, lower, capacity(lower));
    }
    joint(DecisionKind::Stay);
    joint(DecisionKind::End);
  }

  void lessCautious() {
    const int level = m_now.decidingLevel;
    const int next = std::max(level, m_now.level) + 1;
    const bool goesUp =
        m_now.rule == Rule::AtEscalate || m_now.rule == Rule::SdEscalate || m_now.rule == Rule::AtJoint;
    if (m_now.rule == Rule::AtJoint && level < m_design.top() && tallyOf(level).undecided > 0)
      refused(DecisionKind::Continue, level + 1,
              EscalationText::tr(
                  "A discussion cannot settle what is still undecided: the open windows at this level "
                  "come first."));
    if (goesUp && m_now.level > level && next <= m_design.top())
      refused(DecisionKind::Escalate, next, EscalationText::tr("No dose level may be skipped."));
    if (!goesUp && level < m_design.top() && !completing())
      refused(DecisionKind::Escalate, level + 1, whyNotUp());
    if (m_now.rule == Rule::SdStop || m_now.rule == Rule::CeStop)
      refused(DecisionKind::Expand, level,
              EscalationText::tr("Two or more DLTs end enrolment at this level."));
    if (waiting())
      refused(DecisionKind::Expand, level,
              EscalationText::tr("The open windows may still change the answer."));
  }

  QString whyNotUp() const {
    switch (m_now.rule) {
    case Rule::AtExpand:
      return EscalationText::tr("One DLT in one subject: two more are needed at this level.");
    case Rule::SdExpand:
      return EscalationText::tr("One DLT in three subjects: three more are needed at this level.");
    case Rule::SdStop:
      return EscalationText::tr("Two or more DLTs end enrolment at this level.");
    case Rule::AtWait:
    case Rule::SdWait:
      return EscalationText::tr("The safety assessment of every subject at this level comes first.");
    case Rule::EnFull:
      return EscalationText::tr("The planned number of subjects has been infused.");
    default:
      return EscalationText::tr("The level does not have its evaluable subjects yet.");
    }
  }

  const Standing& m_standing;
  const DoseDesign& m_design;
  const Recommendation& m_now;
  const int m_remaining;
  std::vector<DecisionOption> m_options;
};
} // namespace

std::vector<DecisionOption> decisionOptions(const Standing& standing) {
  if (standing.hasEnded()) return {};
  return Options(standing).all();
}
