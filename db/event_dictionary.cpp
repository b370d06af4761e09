#include "db/event_dictionary.h"

#include "db/study_session.h"

CtcaeDictionary eventDictionary(const StudySession& session) {
  return {{}, {}, session.study().protocol.safety.expected};
}
