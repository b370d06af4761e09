#pragma once
#include "app/reports/measurements/trend_report.h"
#include "ui/style/theme.h"

#include <QPointF>

class QAbstractAxis;
class QAbstractSeries;
class QChart;

/// The reference interval of an analyte, or of one sex where they differ.
struct ReferenceBand {
  ValueRange range;
  QString sex; ///< empty: of both
};
std::vector<ReferenceBand> referenceBands(const Analyte& analyte);

/// The axes of a trend chart: days after the infusion, and values, linear or by decades, with every value,
/// the reference interval and the limit of quantification in view.
class TrendAxes {
 public:
  /// `headroom`: share of the height that stays free at the top.
  TrendAxes(const TrendReport& report, bool logarithmic, double headroom, const Theme& theme);
  void addTo(QChart& chart) const; ///< the chart owns the axes then
  void attach(QAbstractSeries& series) const;

  double firstDay() const { return m_firstDay; }
  double lastDay() const { return m_lastDay; }
  double low() const { return m_low; }
  double high() const { return m_high; }
  /// Where a value is drawn: on a logarithmic axis 0 stands at the lower end.
  QPointF place(double day, double value) const;

 private:
  void makeDays(const TrendReport& report, const Theme& theme);
  void makeLinear(double lowest, double highest, double headroom, const QString& unit, const Theme& theme);
  void makeDecades(const TrendReport& report, double highest, double headroom, const Theme& theme);

  QAbstractAxis* m_days = nullptr;
  QAbstractAxis* m_values = nullptr;
  double m_firstDay = 0;
  double m_lastDay = 28;
  double m_low = 0;
  double m_high = 1;
};
