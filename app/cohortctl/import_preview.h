#pragma once
#include "app/protocol/dlt_definition.h"
#include "app/study/ctcae_dictionary.h"
#include "db/exchange/laboratory/lab_csv.h"

class StudySession;

/// What a dry run says beyond what the import itself says: a line for each value, with what the study has in
/// its place now.
void tellValues(const StudySession& session, const LabResults& results);
/// How many terms are new, have other texts, or are gone, and which of them are gone or changed.
void tellTerms(const StudySession& session, const CtcaeDictionary& dictionary);
/// What the definition would change in the one in force, a line each.
void tellDefinition(const StudySession& session, const DltDefinition& definition);
