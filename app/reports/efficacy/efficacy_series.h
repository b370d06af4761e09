#pragma once
#include "app/reports/charts/chart_table.h"
#include "app/reports/efficacy/efficacy.h"
#include "app/study/measurement.h"

#include <QJsonObject>

/// The analyte and specimen that marrow blasts are measured as, in the protocol file's plan.
inline QString blastsAnalyte() {
  return QStringLiteral("blasts");
}

/// As many bars of a chart as can be told apart: the last ones are drawn and told in words, all are in the
/// data.
inline constexpr std::size_t drawnBars = 60; ///< of a waterfall: those that fall most
inline constexpr std::size_t drawnRows = 40; ///< of a swimmer: the latest

/// Change of marrow blasts from before the infusion to their lowest after it.
struct WaterfallBar {
  QString subject;
  int level = 0;
  double baseline = 0;     ///< percent, above 0: the last value before the infusion, else screening's; a
                           ///< quantified one
  double lowest = 0;       ///< percent, after the infusion, up to the first relapse or progression
  bool belowLimit = false; ///< `lowest` is the limit that the value lies below
  std::optional<Response> best;
  double change() const { return 100 * (lowest - baseline) / baseline; } ///< percent, −100 = gone
  bool operator==(const WaterfallBar&) const = default;
};
struct WaterfallSeries {
  std::vector<WaterfallBar> bars; ///< from the greatest rise to the greatest fall
  int without = 0;                ///< infused, but without a value before (above 0 and any limit) or after
  bool operator==(const WaterfallSeries&) const = default;
};
/// `blasts`: of marrow, in percent; of any subject. Values of response assessments count beside them.
WaterfallSeries waterfallSeries(const Study& study, const EfficacyReport& report,
                                const std::vector<Measurement>& blasts);

/// These subjects have the bars that they have in the study, or none: the series is what waterfallSeries()
/// says, if nothing else has changed. `blasts` of them, at least; the report holds.
bool stillHolds(const WaterfallSeries& series, const Study& study, const EfficacyReport& report,
                const std::vector<Measurement>& blasts, const std::set<RowId>& changed);

/// One subject's way from the infusion to the last contact.
struct ResponseBar {
  struct Mark {
    int day = 0;
    Response response = Response::NotEvaluable;
    bool operator==(const Mark&) const = default;
  };
  QString subject;
  int level = 0;
  int lastDay = 0; ///< of the last contact, or death
  std::vector<Mark> marks;
  std::optional<int> respondedOn; ///< first objective response
  std::optional<int> respondedTo; ///< its end, or the last assessment that found it
  bool lasts = false;             ///< it had not ended at the cut-off, and the last assessment found it
  bool died = false;              ///< on lastDay
  bool operator==(const ResponseBar&) const = default;
};
struct ResponseSwimmerSeries {
  std::vector<ResponseBar> bars; ///< in order of infusion
  bool operator==(const ResponseSwimmerSeries&) const = default;
};
ResponseSwimmerSeries responseSwimmerSeries(const EfficacyReport& report);

/// An endpoint's curve of everybody, or of each level; in days.
struct SurvivalSeries {
  struct Curve {
    QString name;  ///< "All infused", "L2 · 2×10⁷"
    int level = 0; ///< 0 = everybody
    SurvivalCurve curve;
    bool operator==(const Curve&) const = default;
  };
  Endpoint endpoint = Endpoint::Overall;
  std::vector<Curve> curves; ///< none where nobody has what the endpoint counts from
  bool operator==(const SurvivalSeries&) const = default;
};
SurvivalSeries survivalSeries(const EfficacyReport& report, Endpoint endpoint, bool byLevel);

/// The same numbers in words, for whoever cannot see the chart.
QString describe(const WaterfallSeries& series);
QString describe(const ResponseSwimmerSeries& series);
QString describe(const SurvivalSeries& series);

ChartTable
tableOf(const WaterfallSeries& series); ///< subject, level, baseline, lowest, below_limit, change, best
ChartTable tableOf(const ResponseSwimmerSeries& series); ///< subject, level, day, what
/// group, day, at_risk, events, censored, survival, standard_error, lower, upper; a row a time.
ChartTable tableOf(const SurvivalSeries& series);

/// {"on","groups","subjects","waterfall"}: rates as {"count","n","share","lower","upper"}, endpoints as
/// {"n","events","median","medianLower","medianUpper","steps"}, times in days; null for what cannot be told.
QJsonObject toJson(const EfficacyReport& report, const WaterfallSeries& waterfall);
