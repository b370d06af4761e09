#pragma once
#include "app/study/study.h"

/// The decision table for the protocol binder as HTML for QTextDocument: what it rests on, then every level
/// and tally, one table for all levels that follow the same rows. One page of A4 for the trial's three
/// levels. In the user's language.
QString decisionTableHtml(const Study& study, int designVersion);
