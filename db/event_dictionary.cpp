#include "db/event_dictionary.h"

#include "app/study/event_terms.h"
#include "db/study_session.h"

CtcaeDictionary eventDictionary(const StudySession& session) {
  CtcaeDictionary dictionary = session.ctcae().value_or(CtcaeDictionary());
  dictionary.terms = eventTerms(dictionary, session.study().protocol.safety);
  return dictionary;
}
