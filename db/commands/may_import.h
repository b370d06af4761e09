#pragma once
#include "app/base/refusal.h"

struct Study;

/// IMPORT, with this sentence.
Refusal importRefusal(const QString& message);

/// May the records of an earlier log come into the study? IMPORT: a number of theirs is in it already, a
/// subject is assigned already, or its limits or its exclusion list are others. CONSENT-VERSION (field
/// version): the site file keeps versions of the consent form, and one of the log is none of them, or was not
/// approved on its day.
std::optional<Refusal> mayImport(const Study& study, const Study& records);
