#pragma once
#include "app/study/ctcae_dictionary.h"

#include <QHash>

/// A term as a person reads it: in the language where it is there, else in English.
const QString& shownName(const BilingualText& name, const QString& language);

/// Finds the term that an event was written with, by its English or Chinese name (foldedName()). Refers to
/// the dictionary: it must outlive this.
class EventTerms {
 public:
  explicit EventTerms(const CtcaeDictionary& dictionary);

  const EventTerm* find(const QString& term) const; ///< nullptr where the dictionary does not have it
  /// Equal for two ways to write the same term, whether the dictionary has it or not.
  QString key(const QString& term) const;
  /// As the dictionary writes it; as it was typed where the dictionary does not have it.
  BilingualText nameOf(const QString& term) const;
  /// Empty where the dictionary does not have it, or says no class: it is not coded.
  BilingualText organClassOf(const QString& term) const;

 private:
  QHash<QString, const EventTerm*> m_byName;
};

/// Where organ classes come from, as tables say it: "CTCAE 5.0 (file.csv)", or the protocol file.
QString dictionarySentence(const CtcaeDictionary& dictionary);
