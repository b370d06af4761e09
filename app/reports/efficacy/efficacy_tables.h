#pragma once
#include "app/reports/decision/decision_memo.h"
#include "app/reports/efficacy/efficacy.h"

#include <QString>
#include <QStringList>

/// A column of a table of efficacy: its heading, and what it counts and by which formula.
struct EfficacyColumn {
  QString title;
  QString source;
};

/// Responses: a row a group, each with n and exact interval.
std::vector<EfficacyColumn> responseColumns();
QStringList responseRow(const EfficacyGroup& group);

/// One endpoint: a row a group; survival after 3, 6 and 12 months.
std::vector<EfficacyColumn> survivalColumns(Endpoint endpoint);
QStringList survivalRow(const EfficacyGroup& group, Endpoint endpoint);

/// What the summary of efficacy says beside its numbers.
struct EfficacySummary {
  EfficacyReport report;
  int designVersion = 1;
  JournalStamp head;
  QString language; ///< of the protocol file's texts, as in QLocale
};

/// The summary as HTML for QTextDocument: response and survival by dose level and disease, each table with
/// its rules and sources. Its charts stand at `<img src="chart:NAME">`: waterfall, swimmer, and os, rfs, dor
/// where somebody counts for them.
QString efficacyHtml(const Study& study, const EfficacySummary& summary);
