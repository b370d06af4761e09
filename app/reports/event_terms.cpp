#include "app/reports/event_terms.h"

#include "app/study/folded_name.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(EventTable)
};
} // namespace

const QString& shownName(const BilingualText& name, const QString& language) {
  const QString& shown = name.in(language);
  return shown.isEmpty() ? name.en : shown;
}

EventTerms::EventTerms(const CtcaeDictionary& dictionary) {
  for (const EventTerm& term : dictionary.terms)
    for (const QString& name : {foldedName(term.name.en), foldedName(term.name.zh)})
      if (!name.isEmpty() && !m_byName.contains(name)) m_byName.insert(name, &term);
}

const EventTerm* EventTerms::find(const QString& term) const {
  return m_byName.value(foldedName(term), nullptr);
}

QString EventTerms::key(const QString& term) const {
  const EventTerm* known = find(term);
  return foldedName(known ? known->name.en : term);
}

BilingualText EventTerms::nameOf(const QString& term) const {
  const EventTerm* known = find(term);
  return known ? known->name : BilingualText{term.simplified(), {}};
}

BilingualText EventTerms::organClassOf(const QString& term) const {
  const EventTerm* known = find(term);
  return known ? known->organClass : BilingualText{};
}

QString dictionarySentence(const CtcaeDictionary& dictionary) {
  if (!dictionary.version.isEmpty())
    return Text::tr("Organ classes by CTCAE %1 (%2); a term that it does not have is not coded.")
        .arg(dictionary.version, dictionary.source);
  if (!dictionary.terms.empty())
    return Text::tr("No dictionary is loaded: organ classes by the terms that the protocol file expects (an "
                    "assumption); a term that is not among them is not coded.");
  return Text::tr("No dictionary is loaded, and the protocol file names no terms: no term is coded.");
}
