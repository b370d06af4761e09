#include "app/escalation/trial_places.h"

#include <algorithm>

namespace {
using Step = TrialRules::Step;

TrialPlaces::Place placeFor(const Step& step) {
  TrialPlaces::Place place;
  if (step.kind == Step::Kind::Enrol) place.enrol = step.value;
  if (step.kind == Step::Kind::Complete) place.completes = step.value;
  return place;
}
} // namespace

TrialPlaces::TrialPlaces(const TrialRules& rules, const std::vector<std::uint64_t>& thresholds)
    : m_states(rules.states()), m_goingUp(thresholds.size()) {
  for (std::size_t index = 0; index < thresholds.size(); ++index)
    for (std::size_t state = 0; state < m_states; ++state) {
      const Step& step = rules.steps(index)[state];
      if (step.kind == Step::Kind::GoUp) m_goingUp[index].push_back(m_places.size());
      Place place = placeFor(step);
      place.threshold = thresholds[index];
      place.index = static_cast<int>(index);
      place.state = static_cast<int>(m_places.size());
      m_places.push_back(place);
    }
  for (Place& place : m_places)
    for (int dlts = 0; dlts <= place.enrol; ++dlts)
      if (const std::size_t next = indexAfter(place, place.enrol, dlts); next < m_places.size())
        place.next[static_cast<std::size_t>(dlts)] = &m_places[next];
}

std::size_t TrialPlaces::indexOf(std::size_t level, const LevelTally& tally) const {
  return level * m_states +
         static_cast<std::size_t>(TrialRules::stateOf(tally.evaluable, std::min(tally.dlts, 2)));
}

void TrialPlaces::begin(const std::vector<LevelTally>& tallies) {
  Place next; // beyond the top nobody is enrolled
  for (std::size_t index = tallies.size(); index-- > 0;) {
    for (const std::size_t goingUp : m_goingUp[index]) {
      if (m_places[goingUp] == next) break; // so are all
      m_places[goingUp] = next;
    }
    next = m_places[indexOf(index, tallies[index])];
  }
  m_first = indexOf(0, tallies.front());
}
