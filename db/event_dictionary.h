#pragma once
#include "app/study/ctcae_dictionary.h"

class StudySession;

/// The terms by which adverse events are entered and coded now: the dictionary in force, with the Chinese of
/// the protocol file where it has none, or, where none was loaded, the terms that the protocol file expects
/// (version and source empty then).
CtcaeDictionary eventDictionary(const StudySession& session);
