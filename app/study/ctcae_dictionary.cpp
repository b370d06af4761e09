#include "app/study/ctcae_dictionary.h"

#include "app/base/plain_text.h"
#include "app/study/study.h"

#include <QStringList>
#include <algorithm>

namespace {
/// 0 = a name begins with it, 1 = a word does, 2 = it stands somewhere; -1 = nowhere.
int rankOf(const QString& en, const QString& zh, const QString& word) {
  if (en.startsWith(word) || zh.startsWith(word)) return 0;
  for (qsizetype at = en.indexOf(word); at >= 0; at = en.indexOf(word, at + 1))
    if (!en[at - 1].isLetterOrNumber()) return 1;
  return en.contains(word) || zh.contains(word) ? 2 : -1;
}

/// Of all that was typed; the first word says where the term stands.
int rankOf(const EventTerm& term, const QStringList& words) {
  const QString en = termKey(term.name.en);
  const QString zh = termKey(term.name.zh);
  for (const QString& word : words)
    if (rankOf(en, zh, word) < 0) return -1;
  return words.isEmpty() ? 0 : rankOf(en, zh, words.front());
}
} // namespace

QString termKey(const QString& name) {
  static constexpr std::pair<const char*, const char*> spellings[] = {
      {"ae", "e"},      {"oe", "e"},       {"our", "or"},
      {"leuc", "leuk"}, {"sulph", "sulf"}, {"isation", "ization"},
      {"ise", "ize"},   {"yse", "yze"}};
  QString key = normalizedName(name);
  for (const auto& [british, american] : spellings)
    key.replace(QLatin1String(british), QLatin1String(american));
  return key;
}

std::vector<EventTerm> eventTerms(const CtcaeDictionary& dictionary, const SafetyPlan& plan) {
  if (dictionary.terms.empty()) return plan.expected;
  QHash<QString, const EventTerm*> expected;
  for (const EventTerm& term : plan.expected)
    expected.insert(normalizedName(term.name.en), &term);
  std::vector<EventTerm> terms = dictionary.terms;
  for (EventTerm& term : terms) {
    const EventTerm* known = expected.value(normalizedName(term.name.en));
    if (!known) continue;
    if (term.name.zh.isEmpty()) term.name.zh = known->name.zh;
    if (term.organClass.zh.isEmpty()) term.organClass.zh = known->organClass.zh;
  }
  return terms;
}

const EventTerm* termNamed(const std::vector<EventTerm>& terms, const QString& name) {
  const QString asTyped = normalizedName(name);
  if (asTyped.isEmpty()) return nullptr;
  if (const EventTerm* exact = firstThat(terms, [&](const EventTerm& term) {
        return normalizedName(term.name.en) == asTyped || normalizedName(term.name.zh) == asTyped;
      }))
    return exact;
  const QString wanted = termKey(name);
  return firstThat(terms, [&](const EventTerm& term) {
    return termKey(term.name.en) == wanted || termKey(term.name.zh) == wanted;
  });
}

std::vector<const EventTerm*> searchTerms(const std::vector<EventTerm>& terms, const QString& typed) {
  const QStringList words = termKey(typed).split(u' ', Qt::SkipEmptyParts);
  std::vector<const EventTerm*> found[3];
  for (const EventTerm& term : terms)
    if (const int rank = rankOf(term, words); rank >= 0) found[rank].push_back(&term);
  for (const auto& more : {found[1], found[2]})
    found[0].insert(found[0].end(), more.begin(), more.end());
  return found[0];
}

const QString& shownName(const BilingualText& name, const QString& language) {
  const QString& shown = name.in(language);
  return shown.isEmpty() ? name.en : shown;
}

TermNames termsOf(const CtcaeDictionary& dictionary) {
  TermNames terms;
  for (const EventTerm& term : dictionary.terms)
    for (const QString* name : {&term.name.en, &term.name.zh})
      if (!name->isEmpty()) terms.insert(termKey(*name), {term.name, term.organClass.en});
  return terms;
}

namespace {
bool isChinese(const QString& term) {
  return std::any_of(term.begin(), term.end(),
                     [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

/// As termNamed(), but at once for what stands there letter by letter: lists show thousands of events.
const EventTerm* expectedTerm(const std::vector<EventTerm>& terms, const QString& name) {
  const auto* same = firstThat(terms, [&](const EventTerm& term) {
    return term.name.en.compare(name, Qt::CaseInsensitive) == 0 || term.name.zh == name;
  });
  return same ? same : termNamed(terms, name);
}
} // namespace

namespace {
/// As the dictionary that was loaded has it; empty where it does not.
TermName loadedTerm(const Study& study, const QString& term) {
  return study.termNames.isEmpty() ? TermName{} : study.termNames.value(termKey(term));
}
} // namespace

BilingualText termNames(const Study& study, const QString& term) {
  BilingualText names = loadedTerm(study, term).name;
  if (names.zh.isEmpty())
    if (const EventTerm* known = expectedTerm(study.protocol.safety.expected, term)) names = known->name;
  if (!isChinese(term) || names.en.isEmpty()) names.en = term;
  return names;
}

QString organClassOf(const Study& study, const QString& term) {
  const QString loaded = loadedTerm(study, term).organClass;
  if (!loaded.isEmpty()) return loaded;
  const EventTerm* known = expectedTerm(study.protocol.safety.expected, term);
  return known ? known->organClass.en : QString();
}

/// Then it is shown as it was typed.
static bool isWrittenIn(const QString& language, const QString& term) {
  return language.startsWith(QLatin1String("zh")) == isChinese(term);
}

QString displayTerm(const Study& study, const QString& term, const QString& language) {
  return isWrittenIn(language, term) ? term : shownName(termNames(study, term), language);
}

QString displayTerm(const std::vector<EventTerm>& terms, const QString& term, const QString& language) {
  const EventTerm* known = isWrittenIn(language, term) ? nullptr : termNamed(terms, term);
  return known ? shownName(known->name, language) : term;
}
