#include "app/study/ctcae_dictionary.h"

#include "app/base/plain_text.h"

#include <QHash>
#include <QStringList>

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
  const QString en = normalizedName(term.name.en);
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
  return firstThat(terms, [&](const EventTerm& term) {
    return normalizedName(term.name.en) == wanted || normalizedName(term.name.zh) == wanted;
  });
}

std::vector<const EventTerm*> searchTerms(const std::vector<EventTerm>& terms, const QString& typed) {
  const QStringList words = normalizedName(typed).split(u' ', Qt::SkipEmptyParts);
  std::vector<const EventTerm*> found[3];
  for (const EventTerm& term : terms)
    if (const int rank = rankOf(term, words); rank >= 0) found[rank].push_back(&term);
  for (const auto& more : {found[1], found[2]})
    found[0].insert(found[0].end(), more.begin(), more.end());
  return found[0];
}
