#pragma once
#include "app/reports/efficacy/efficacy_series.h"
#include "db/session/stored_measurements.h"
#include "ui/pages/page.h"
#include "ui/print/print_actions.h"
#include "ui/widgets/in_pieces.h"
#include "ui/widgets/lazy_tab.h"

class MessageLine;
class PageFrame;
class QPushButton;
class QTabWidget;
class CorrelationPanel;
class ResponsePanel;
class SurvivalPanel;

/// Efficacy up to today: response and survival by dose level and disease, told on screen and as a summary on
/// paper. Exploratory, and says so.
class EfficacyPage final : public Page {
  Q_OBJECT
 public:
  explicit EfficacyPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;

 private:
  QPushButton* makeButton(const char* name, const QString& text, Output output);
  void goOn();
  Result<std::vector<Measurement>> blasts(RowId first, RowId last) const;
  WaterfallSeries waterfall();
  void showTab();
  void showResponse();
  bool drawOn(std::size_t piece);
  void put(Output output);

  qint64 m_version = 0; ///< of the study: report and waterfall are of it
  EfficacyReport m_report;
  std::optional<WaterfallSeries> m_waterfall; ///< nothing = to be made
  std::vector<SubjectRange> m_ranges;         ///< whose blasts are read for the waterfall
  std::vector<Measurement> m_blasts;          ///< those that are read
  InPieces m_pieces;                          ///< draws the charts
  PageFrame* m_frame = nullptr;
  QTabWidget* m_tabs = nullptr;
  LazyTab<ResponsePanel>* m_response = nullptr;
  LazyTab<SurvivalPanel>* m_survival = nullptr;
  LazyTab<CorrelationPanel>* m_correlation = nullptr;
  QWidget* m_nothing = nullptr;
  MessageLine* m_message = nullptr;
  std::vector<QPushButton*> m_buttons;
};
