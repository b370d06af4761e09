#include "app/study/ctcae_dictionary.h"

#include "app/base/plain_text.h"

#include <QHash>
#include <QStringList>

namespace {
/// One spelling for those of Britain and America: what is compared is this, what is shown never. What it
/// makes of other words does not matter, for both sides are made by it.
QString oneSpelling(const QString& name) {
  static const std::pair<QLatin1String, QLatin1String> spellings[] = {
      {QLatin1String("ae"), QLatin1String("e")},       {QLatin1String("oe"), QLatin1String("e")},
      {QLatin1String("our"), QLatin1String("or")},     {QLatin1String("leuc"), QLatin1String("leuk")},
      {QLatin1String("sulph"), QLatin1String("sulf")}, {QLatin1String("isation"), QLatin1String("ization")},
      {QLatin1String("ise"), QLatin1String("ize")},    {QLatin1String("yse"), QLatin1String("yze")}};
  QString spelt = normalizedName(name);
  for (const auto& [british, american] : spellings)
    spelt.replace(british, american);
  return spelt;
}

/// 0 = a name begins with it, 1 = a word does, 2 = it stands somewhere; -1 = nowhere.
int rankOf(const QString& en, const QString& zh, const QString& word) {
  if (en.startsWith(word) || zh.startsWith(word)) return 0;
  for (qsizetype at = en.indexOf(word); at >= 0; at = en.indexOf(word, at + 1))
    if (!en[at - 1].isLetterOrNumber()) return 1;
  return en.contains(word) || zh.contains(word) ? 2 : -1;
}

/// Of all that was typed; the first word says where the term stands.
int rankOf(const EventTerm& term, const QStringList& words) {
  const QString en = oneSpelling(term.name.en);
  const QString zh = normalizedName(term.name.zh);
  for (const QString& word : words)
    if (rankOf(en, zh, word) < 0) return -1;
  return words.isEmpty() ? 0 : rankOf(en, zh, words.front());
}
} // namespace

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
  const QString wanted = normalizedName(name);
  if (wanted.isEmpty()) return nullptr;
  const EventTerm* exact = firstThat(terms, [&](const EventTerm& term) {
    return normalizedName(term.name.en) == wanted || normalizedName(term.name.zh) == wanted;
  });
  if (exact) return exact;
  const QString spelt = oneSpelling(name);
  return firstThat(terms, [&](const EventTerm& term) { return oneSpelling(term.name.en) == spelt; });
}

std::vector<const EventTerm*> searchTerms(const std::vector<EventTerm>& terms, const QString& typed) {
  const QStringList words = oneSpelling(typed).split(u' ', Qt::SkipEmptyParts);
  std::vector<const EventTerm*> found[3];
  for (const EventTerm& term : terms)
    if (const int rank = rankOf(term, words); rank >= 0) found[rank].push_back(&term);
  for (const auto& more : {found[1], found[2]})
    found[0].insert(found[0].end(), more.begin(), more.end());
  return found[0];
}
