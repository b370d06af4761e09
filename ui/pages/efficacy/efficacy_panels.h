#pragma once
#include "app/reports/efficacy/cd7_correlation.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "db/session/stored_measurements.h"
#include "ui/widgets/in_pieces.h"

#include <QWidget>

class ChartCard;
class ChoiceBox;
class MessageLine;
class Paragraph;
class QTableWidget;

/// Response rates by dose level and disease, the waterfall of marrow blasts and the swimmer of responses.
class ResponsePanel : public QWidget {
  Q_OBJECT
 public:
  explicit ResponsePanel(StudySession& session, QWidget* parent = nullptr);
  void show(const EfficacyReport& report);
  void showWaterfall(const WaterfallSeries& waterfall);

 private:
  QTableWidget* m_rates = nullptr;
  ChartCard* m_waterfall = nullptr;
  ChartCard* m_swimmer = nullptr;
};

/// Survival to one endpoint, chosen above: the Kaplan–Meier curve of everybody or by dose level, medians and
/// survival after some months in a table below.
class SurvivalPanel : public QWidget {
  Q_OBJECT
 public:
  explicit SurvivalPanel(StudySession& session, QWidget* parent = nullptr);
  void show(const EfficacyReport& report);

 private:
  void showChosen();

  EfficacyReport m_report; ///< without its subjects: curves are of groups
  ChoiceBox* m_endpoint = nullptr;
  ChoiceBox* m_by = nullptr;
  Paragraph* m_rule = nullptr;
  ChartCard* m_chart = nullptr;
  QTableWidget* m_numbers = nullptr;
};

/// CD7 on leukaemia cells at screening against response, toxicity and kinetics: Spearman's ρ of every
/// outcome with its interval, p and n, and the points of the one that is chosen, in the box or in the table.
/// Exploratory, and says so. Each heading names its formula.
class CorrelationPanel : public QWidget {
  Q_OBJECT
 public:
  explicit CorrelationPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  /// All that the correlations follow from: while it stays, nothing is read again.
  struct Question {
    qint64 journal = 0; ///< lines
    QDate on;
    Cd7Marker marker = Cd7Marker::Flow;
    bool operator==(const Question&) const = default;
  };
  /// What is being read for it.
  struct Reading {
    Question asked;
    std::vector<SubjectRange> ranges;
    std::vector<PkSubject> subjects; ///< of the ranges before
  };
  void makeChoices();
  void makeTable();
  bool readOn(std::size_t piece);
  void showTable();
  void showOutcome();

  StudySession& m_session;
  ChoiceBox* m_marker = nullptr;
  ChoiceBox* m_outcome = nullptr;
  ChartCard* m_chart = nullptr;
  QTableWidget* m_table = nullptr;
  Paragraph* m_leftOut = nullptr;
  MessageLine* m_message = nullptr;
  Cd7Correlation m_shown;
  InPieces m_pieces;
  std::optional<Reading> m_reading; ///< nothing: all of it is shown
  std::optional<Question> m_answered;
};
