#pragma once
#include "app/reports/measurements/trend_report.h"
#include "db/session/study_session.h"

#include <QWidget>

class ChartCard;
class ChoiceBox;
class MessageLine;
class QGridLayout;

/// Courses over the visits: one analyte in one specimen, or all of a heading ("Lymphocyte subsets") side by
/// side, of all levels or of one, with medians.
class TrendsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit TrendsPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  /// All that what is shown follows from: while it stays, nothing is read again.
  struct Shown {
    qint64 journal = 0; ///< lines
    QStringList measurands;
    int levels = 0;
    int axis = 0;
    bool operator==(const Shown&) const = default;
  };
  void makeChoices();
  void fillMeasurands();
  void layOut();
  void arrange(std::size_t charts);
  void fillLevels();
  Result<std::vector<TrendReport>> reports() const;

  StudySession& m_session;
  ChoiceBox* m_measurand = nullptr;
  ChoiceBox* m_levels = nullptr;
  ChoiceBox* m_axis = nullptr;
  QGridLayout* m_grid = nullptr;
  std::vector<ChartCard*> m_cards; ///< as many as were ever needed at once
  MessageLine* m_message = nullptr;
  std::optional<Shown> m_shown;
};
