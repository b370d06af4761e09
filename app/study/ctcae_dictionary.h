#pragma once
#include "app/protocol/protocol.h"

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

/// The term of this English or Chinese name; case, blanks and the width of signs do not matter. nullptr where
/// there is none.
const EventTerm* termNamed(const std::vector<EventTerm>& terms, const QString& name);

/// The terms in which every word that was typed stands somewhere, in the English or the Chinese name: first
/// those that begin with it, then those in which it begins a word, then the others; else in the order of
/// `terms`. Nothing typed: all.
std::vector<const EventTerm*> searchTerms(const std::vector<EventTerm>& terms, const QString& typed);
