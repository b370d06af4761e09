#pragma once
#include "app/reports/outlook/operating_report.h"
#include "ui/pages/design/parts/design_panel.h"

class ChartCard;
class ChoiceBox;
class EmptyState;
class MessageLine;
class OperatingTable;
class Paragraph;
class PolicyBar;
class QPushButton;
class ScenarioEditor;

/// Tab "Operating characteristics": toxicity scenarios as rows, and what the design comes to under each,
/// exactly, beside a plain 3+3. Works them out once a change.
class CharacteristicsPanel final : public DesignPanel {
  Q_OBJECT
 public:
  explicit CharacteristicsPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  std::optional<PrintDocument> document() override;
  bool hasDocument() const override;

 private:
  /// All that an answer depends on.
  struct Question {
    int version = 0;
    DoseDesign design;
    std::vector<ToxicityScenario> scenarios;
    Course from;
    JointPolicy policy;
    bool operator==(const Question&) const = default;
  };
  QWidget* makeChoices();
  QWidget* makeTop();
  void makeResults();
  void listen();
  Question question() const;
  void answer();
  void showReport();
  void choose(const QString& scenario);
  void saveTable();

  PolicyBar* m_policy = nullptr;
  ChoiceBox* m_start = nullptr;
  ScenarioEditor* m_editor = nullptr;
  ChartCard* m_chart = nullptr;
  OperatingTable* m_table = nullptr;
  EmptyState* m_empty = nullptr;
  Paragraph* m_basis = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_saveTable = nullptr;
  std::optional<Question> m_answered;
  OperatingReport m_report;
  QString m_chosen; ///< scenario that the chart shows
};
