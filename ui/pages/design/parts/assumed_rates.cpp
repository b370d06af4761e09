#include "ui/pages/design/parts/assumed_rates.h"

#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "ui/fields/choice_field.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paragraph.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

namespace {
constexpr int columns = 5;
const QString scenarioKey = QStringLiteral("scenario");
} // namespace

AssumedRates::AssumedRates(QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this, 6);
  m_none = new Paragraph(QStringLiteral("noScenario"), TextRole::Muted,
                         tr("No scenario is kept with the study: enter scenarios on the tab Operating "
                            "characteristics, or type rates here."));
  m_choice = new QWidget;
  auto* line = tightLine(m_choice);
  m_box = named<ChoiceBox>("comparedScenario");
  m_box->setAccessibleName(tr("Toxicity scenario"));
  auto* label = labelFor(m_box, tr("To&xicity scenario"));
  addAll(line, {label, m_box});
  line->addStretch();
  m_grid = new QGridLayout;
  m_grid->setSpacing(6);
  m_grid->setColumnStretch(columns, 1);
  m_message = wrappedLabel("assumedRateMessage");
  m_message->hide();
  setTextRole(m_message, TextRole::Error);
  addAll(layout, {m_none, m_choice});
  layout->addLayout(m_grid);
  layout->addWidget(m_message);
  connect(m_box, &QComboBox::currentIndexChanged, this, &AssumedRates::chooseScenario);
}

void AssumedRates::show(const std::vector<double>& doses, const std::vector<ToxicityScenario>& scenarios,
                        const DoseDesign& design) {
  const bool same = doses == m_doses && scenarios == m_scenarios && design == m_design;
  m_design = design;
  m_doses = doses;
  if (scenarios != m_scenarios || m_box->count() == 0) listScenarios(scenarios);
  if (!same) makeInputs();
  m_none->setVisible(scenarios.empty());
  m_choice->setVisible(!scenarios.empty());
}

void AssumedRates::listScenarios(const std::vector<ToxicityScenario>& scenarios) {
  const QString before = m_box->count() == 0 ? m_wanted : scenario();
  const bool untouched = m_box->count() <= 1 && m_typed.isEmpty() && before.isEmpty();
  m_scenarios = scenarios;
  const QSignalBlocker quiet(m_box);
  m_box->clear();
  m_box->addItem(tr("rates as typed"));
  for (const ToxicityScenario& one : scenarios)
    m_box->addItem(one.name);
  const int again = before.isEmpty() ? -1 : m_box->findText(before);
  const int first = untouched && !scenarios.empty() ? 1 : 0;
  m_box->setCurrentIndex(again > 0 ? again : first);
}

QString AssumedRates::fromScenario(double dose) const {
  const int chosen = m_box->currentIndex();
  const int level = levelAt(m_design, dose);
  if (chosen < 1 || level == 0) return {};
  const auto& rates = m_scenarios.at(static_cast<std::size_t>(chosen - 1)).rates;
  const auto index = static_cast<std::size_t>(level - 1);
  return index < rates.size() && rates[index] ? formatNumber(*rates[index]) : QString();
}

QString AssumedRates::textFor(double dose) const {
  const QString known = fromScenario(dose);
  return known.isEmpty() ? m_typed.value(dose) : known;
}

void AssumedRates::makeInputs() {
  while (QLayoutItem* item = m_grid->takeAt(0)) {
    item->widget()->setObjectName({}); // deleted later: until then nobody may find it by its name
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  m_inputs.clear();
  for (std::size_t i = 0; i < m_doses.size(); ++i) {
    const double dose = m_doses[i];
    auto* input = named<QLineEdit>(QStringLiteral("assumedRate%1").arg(i + 1), textFor(dose));
    input->setAccessibleName(tr("Assumed DLT rate at %1 cells/kg, 0 to 1").arg(formatCells(dose)));
    input->setFixedWidth(64);
    input->setMaxLength(20);
    auto* label = labelFor(input, formatCells(dose));
    setTextRole(label, TextRole::Muted);
    const int row = 2 * (static_cast<int>(i) / columns);
    const int column = static_cast<int>(i) % columns;
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(input, row + 1, column);
    connect(input, &QLineEdit::textChanged, this, [this, dose] { edited(dose); });
    m_inputs.push_back(input);
  }
  checkInputs();
}

/// Fills the inputs of the doses that it knows; the others keep what was typed.
void AssumedRates::chooseScenario() {
  for (std::size_t i = 0; i < m_doses.size(); ++i) {
    const QSignalBlocker quiet(m_inputs[i]);
    m_inputs[i]->setText(textFor(m_doses[i]));
  }
  checkInputs();
  Q_EMIT changed();
}

void AssumedRates::edited(double dose) {
  const bool scenarios = !fromScenario(dose).isEmpty();
  for (std::size_t i = 0; i < m_doses.size(); ++i)
    if (scenarios || m_doses[i] == dose) m_typed[m_doses[i]] = m_inputs[i]->text().trimmed();
  if (scenarios) { // the rates are the scenario's no more
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(0);
  }
  checkInputs();
  Q_EMIT changed();
}

void AssumedRates::checkInputs() {
  QString wrong;
  for (QLineEdit* input : m_inputs) {
    const auto rate = parseRate(input->text());
    const QString sentence = rate || input->text().trimmed().isEmpty() ? QString() : rate.error().message;
    markWrong(input, !sentence.isEmpty());
    input->setAccessibleDescription(sentence);
    if (wrong.isEmpty()) wrong = sentence;
  }
  showWords(m_message, wrong);
}

std::vector<AssumedRate> AssumedRates::rates() const {
  std::vector<AssumedRate> all;
  for (std::size_t i = 0; i < m_doses.size(); ++i) {
    const auto rate = parseRate(m_inputs[i]->text());
    all.push_back({m_doses[i], rate ? std::optional(*rate) : std::nullopt});
  }
  return all;
}

QString AssumedRates::scenario() const {
  return m_box->currentIndex() > 0 ? m_box->currentText() : QString();
}

QByteArray AssumedRates::typed() const {
  QJsonObject kept;
  for (auto one = m_typed.begin(); one != m_typed.end(); ++one)
    if (!one->isEmpty()) kept[QString::number(one.key(), 'g', 17)] = *one;
  if (m_box->currentIndex() > 1 || !kept.isEmpty()) kept[scenarioKey] = scenario();
  return kept.isEmpty() ? QByteArray() : QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

void AssumedRates::restore(const QByteArray& typed) {
  QJsonObject kept = QJsonDocument::fromJson(typed).object();
  m_wanted = kept.take(scenarioKey).toString();
  for (auto one = kept.begin(); one != kept.end(); ++one)
    m_typed[one.key().toDouble()] = one->toString();
}
