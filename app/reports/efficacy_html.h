#pragma once
#include "app/reports/decision_memo.h"
#include "app/reports/efficacy.h"

#include <QString>

/// What the summary of efficacy says beside its numbers.
struct EfficacySummary {
  EfficacyReport report;
  int designVersion = 1;
  PrintedHead head;
  QString language; ///< of the protocol file's texts, as in QLocale
};

/// The summary as HTML for QTextDocument: response and survival by dose level and disease, each table with
/// its rules and sources. Its charts stand at `<img src="chart:NAME">`: waterfall, swimmer, and os, rfs, dor
/// where somebody counts for them.
QString efficacyHtml(const Study& study, const EfficacySummary& summary);
