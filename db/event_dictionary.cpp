#include "db/event_dictionary.h"

#include "db/study_session.h"

CtcaeDictionary eventDictionary(const StudySession& session) {
  if (const auto loaded = session.ctcae(); loaded && !loaded->terms.empty()) return *loaded;
  return {{}, {}, session.study().protocol.safety.expected};
}
