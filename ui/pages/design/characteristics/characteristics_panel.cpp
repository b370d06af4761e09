#include "ui/pages/design/characteristics/characteristics_panel.h"

#include "app/base/plain_text.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/study/user.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/design/characteristics/scenario_editor.h"
#include "ui/pages/design/parts/operating_view.h"
#include "ui/print/chart_card.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <algorithm>

namespace {
enum Start { Beginning, Present };
constexpr int chartHeight = 204;    ///< at the least: what a laptop leaves above the table
constexpr int startLength = 16;     ///< characters
constexpr int startListWidth = 320; ///< of the list of both beginnings
} // namespace

CharacteristicsPanel::CharacteristicsPanel(StudySession& openSession, QWidget* parent)
    : DesignPanel(openSession, parent) {
  setObjectName(QStringLiteral("characteristicsPanel"));
  auto* layout = tightColumn(this, 8);
  makeResults();
  auto* foot = tightLine(16);
  foot->addWidget(m_basis, 1);
  foot->addWidget(m_saveTable, 0, Qt::AlignTop);
  layout->addWidget(makeChoices());
  layout->addWidget(makeTop(), 3);
  layout->addWidget(m_table, 2);
  layout->addLayout(foot);
  layout->addWidget(m_message);
  listen();
}

QWidget* CharacteristicsPanel::makeChoices() {
  m_start = named<ChoiceBox>("operatingStart");
  m_start->addItems({tr("the beginning"), QString()}); // in the order of Start
  m_start->setToolTip(tr("Where this design goes on from. The plain 3+3 always begins at the beginning."));
  // The whole choice stands in the list that opens, and in the basis below the results.
  m_start->setNarrow(startLength, startListWidth);
  auto* label = labelFor(m_start, tr("&From"));
  m_start->setAccessibleName(QString(label->text()).remove(u'&'));
  m_policy = new PolicyBar;
  auto* choices = new QWidget;
  auto* line = tightLine(choices, 8);
  addAll(line, {label, m_start});
  line->addWidget(m_policy, 1);
  return choices;
}

QWidget* CharacteristicsPanel::makeTop() {
  m_editor = new ScenarioEditor(session());
  m_chart = new ChartCard(QStringLiteral("operatingChart"), session());
  m_chart->view()->setMinimumHeight(atTypeSize(chartHeight));
  m_empty = new EmptyState(tr("Nothing to work out yet."),
                           tr("As soon as a scenario has a rate at every dose level, the chart and the table "
                              "of results stand here."));
  auto* top = new QWidget;
  auto* line = tightLine(top, 16);
  line->addWidget(m_editor, 4);
  line->addWidget(m_chart, 5);
  line->addWidget(m_empty, 5, Qt::AlignTop);
  return top;
}

void CharacteristicsPanel::makeResults() {
  m_table = new OperatingTable(QStringLiteral("operatingTable"));
  m_basis = new Paragraph(QStringLiteral("operatingBasis"), TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("operatingMessage"));
  QSizePolicy atTheEnd = m_message->sizePolicy();
  atTheEnd.setRetainSizeWhenHidden(false); // nothing stands below it that could jump
  m_message->setSizePolicy(atTheEnd);
  m_saveTable = named<QPushButton>("operatingSave", tr("Save ta&ble…"));
  m_saveTable->setToolTip(tr("All scenarios as CSV."));
  m_saveTable->setEnabled(may(session().user().role, Action::Print));
}

void CharacteristicsPanel::listen() {
  connect(m_editor, &ScenarioEditor::edited, this, &CharacteristicsPanel::answer);
  connect(m_editor, &ScenarioEditor::chosenChanged, this, [this] { choose(m_editor->chosen()); });
  connect(m_table, &OperatingTable::chosen, m_editor, &ScenarioEditor::choose);
  connect(m_policy, &PolicyBar::policyChanged, this, &CharacteristicsPanel::answer);
  connect(m_start, &QComboBox::currentIndexChanged, this, &CharacteristicsPanel::answer);
  connect(m_saveTable, &QPushButton::clicked, this, &CharacteristicsPanel::saveTable);
}

void CharacteristicsPanel::refresh() {
  const QString course = courseTail(formatCourse(standing().course()), longestCourse);
  m_start->setItemText(Present, course.isEmpty() ? tr("the present course, nobody treated yet")
                                                 : tr("the present course %1").arg(course));
  m_editor->refresh();
  answer();
}

CharacteristicsPanel::Question CharacteristicsPanel::question() const {
  return {session().designVersion(), session().protocol().design, m_editor->scenarios(),
          m_start->currentIndex() == Present ? standing().course() : Course(), m_policy->policy()};
}

void CharacteristicsPanel::answer() {
  const Question now = question();
  if (m_answered == now) return;
  m_answered = now;
  m_report = operatingReport(study(), now.scenarios, now.from, now.policy);
  showReport();
  Q_EMIT documentChanged();
}

void CharacteristicsPanel::showReport() {
  const bool any = !m_report.outcomes.empty();
  for (QWidget* result : std::initializer_list<QWidget*>{m_chart, m_table, m_basis, m_saveTable})
    result->setVisible(any);
  m_empty->setVisible(!any);
  if (!any) return;
  m_table->show(m_report);
  DesignBasis basis = m_report.basis;
  basis.course = courseTail(basis.course, longestCourse);
  m_basis->setText(joinSentences(basisLines(basis) + comparisonLines(m_report)));
  m_message->say({});
  m_chosen.clear(); // its bars are new
  choose(m_editor->chosen());
  if (m_chosen.isEmpty()) choose(m_report.outcomes.front().scenario);
}

void CharacteristicsPanel::choose(const QString& scenario) {
  const auto found = std::find_if(m_report.outcomes.begin(), m_report.outcomes.end(),
                                  [&](const OperatingOutcome& one) { return one.scenario == scenario; });
  if (found == m_report.outcomes.end() || scenario == m_chosen) return;
  m_chosen = scenario;
  m_table->choose(scenario);
  m_chart->show(
      contentOf(*found, [design = m_report.design](const OperatingOutcome& one, const Theme& theme) {
        return operatingChart(operatingSeries(design, one), theme);
      }));
}

void CharacteristicsPanel::saveTable() {
  saveTableAs(window(), tr("Operating characteristics"), QStringLiteral("operating-characteristics"),
              tableOf(m_report), session(), *m_message);
}

bool CharacteristicsPanel::hasDocument() const {
  return !m_report.outcomes.empty();
}

std::optional<PrintDocument> CharacteristicsPanel::document() {
  if (!hasDocument()) return std::nullopt;
  return operatingDocument(study(), m_report, m_editor->isSaved(), session().journalHead());
}
