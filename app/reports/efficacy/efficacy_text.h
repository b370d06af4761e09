#pragma once
#include "app/protocol/protocol.h"
#include "app/reports/decision/decision_memo.h"
#include "app/reports/efficacy/efficacy.h"

#include <QString>
#include <QStringList>

/// The words for efficacy, the same on screens and on paper, in the user's language.

QString endpointName(Endpoint endpoint);       ///< "overall survival"
QString endpointShort(Endpoint endpoint);      ///< "OS"
QString endpointRule(Endpoint endpoint);       ///< from when, to what, where it is censored
QString groupName(const EfficacyGroup& group); ///< "all", "L2 · 2×10⁷", "AML"

/// "3/6 · 50 % (12–88)"; "–" where there is nobody.
QString rateText(const Rate& rate);
/// Days as months, one digit; "–" where not known.
QString monthsText(const std::optional<double>& days);
/// "3.1 (0.4–not reached)", in months; "–" of nobody. Where the curve comes to 0 at once nothing is left to
/// tell an interval from.
QString medianText(const SurvivalCurve& curve);
/// "62 % (35–81) · 4 at risk" after so many days; "–" where nobody was watched as long.
QString survivalText(const SurvivalCurve& curve, double days);
QString levelName(int level, const QString& dose); ///< "L2 · 2×10⁷"

/// Where a number's formula is from.
QString exactIntervalSource();
QString kaplanMeierSource();
QString medianSource();
QString followUpSource();
/// What counts as what, in a sentence or two.
QString populationRule();
QString overallResponseRule();
QString completeResponseRule();
QString compositeResponseRule();
QString mrdRule();
QString bestResponseRule();
QString exploratoryNote();
/// By which criteria response is judged: an assumption, as the protocol file words it.
QString criteriaNote(const Protocol& protocol, const QString& language);

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
