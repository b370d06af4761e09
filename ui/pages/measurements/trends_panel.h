#pragma once
#include "app/reports/measurements/trend_report.h"
#include "db/session/stored_measurements.h"
#include "ui/widgets/in_pieces.h"

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
  /// What is being read for it.
  struct Reading {
    struct Trend {
      Analyte analyte;
      Specimen specimen = Specimen::Blood;
      std::vector<TrendSubject> subjects; ///< of the ranges before
    };
    Shown wanted;
    std::vector<Trend> trends;
    std::vector<SubjectRange> ranges;
    SampleTimes times; ///< of the trends that are drawn
  };
  void makeChoices();
  void fillMeasurands();
  void layOut();
  void arrange(std::size_t charts);
  void fillLevels();
  std::vector<Reading::Trend> chosenTrends() const;
  bool goOn(std::size_t piece);
  Result<void> read(const SubjectRange& range);
  void draw(std::size_t place);
  void finish();

  StudySession& m_session;
  ChoiceBox* m_measurand = nullptr;
  ChoiceBox* m_levels = nullptr;
  ChoiceBox* m_axis = nullptr;
  QGridLayout* m_grid = nullptr;
  std::vector<ChartCard*> m_cards; ///< as many as were ever needed at once
  MessageLine* m_message = nullptr;
  InPieces m_pieces;
  std::optional<Reading> m_reading; ///< nothing: all of it is shown
  std::optional<Shown> m_shown;
};
