#pragma once
#include "app/protocol/protocol.h"

#include <QHash>
#include <QLocale>

struct Study;

/// The adverse-event dictionary that a site loaded: every term with what its grades mean.
struct CtcaeDictionary {
  QString version; ///< "5.0"
  QString source;  ///< name of the file that it was read from
  std::vector<EventTerm> terms;
  bool operator==(const CtcaeDictionary&) const = default;
};

/// The terms that an adverse event may be given: those of the dictionary, with the Chinese of the plan where
/// the dictionary has none; without a dictionary those that the plan expects.
std::vector<EventTerm> eventTerms(const CtcaeDictionary& dictionary, const SafetyPlan& plan);

/// What two ways to write a term have in common: case, blanks and the width of signs do not matter, nor
/// whether the English is British or American ("Anaemia" is "Anemia").
QString termKey(const QString& name);

/// The term of this English or Chinese name, by termKey(); nullptr where there is none.
const EventTerm* termNamed(const std::vector<EventTerm>& terms, const QString& name);

/// The terms in which every word that was typed stands somewhere, in the English or the Chinese name: first
/// those that begin with it, then those in which it begins a word, then the others; else in the order of
/// `terms`. Nothing typed: all.
std::vector<const EventTerm*> searchTerms(const std::vector<EventTerm>& terms, const QString& typed);

/// A term as a person reads it: in the language where it is there, else in English.
const QString& shownName(const BilingualText& name, const QString& language);

/// What a study needs of a dictionary's term to show and to judge an event.
struct TermName {
  BilingualText name;
  QString organClass; ///< English
  bool operator==(const TermName&) const = default;
};
/// By termKey() of either name.
using TermNames = QHash<QString, TermName>;
/// All terms of a dictionary.
TermNames termsOf(const CtcaeDictionary& dictionary);

/// An event's term, however it was written, in both languages: by the dictionary that was loaded, or else by
/// the terms that the protocol expects. `en` stays as it was typed where that is English; `zh` is empty where
/// nobody has it.
BilingualText termNames(const Study& study, const QString& term);
/// The organ class of an event's term, in English, by the same sources; empty where neither has it.
QString organClassOf(const Study& study, const QString& term);
/// The same as a person reads it in that language: the one name of an event on screens and on paper.
QString displayTerm(const Study& study, const QString& term, const QString& language = QLocale().name());
/// The same by these terms.
QString displayTerm(const std::vector<EventTerm>& terms, const QString& term,
                    const QString& language = QLocale().name());
