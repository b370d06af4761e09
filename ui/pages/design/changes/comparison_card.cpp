#include "ui/pages/design/changes/comparison_card.h"

#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/design/parts/operating_view.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

namespace {
constexpr int ratesInRow = 5;
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
  m_grid->setColumnStretch(ratesInRow, 1);
  m_message = new MessageLine(QStringLiteral("assumedRateMessage"));
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
    input->setFixedWidth(atTypeSize(64));
    input->setMaxLength(20);
    auto* label = labelFor(input, formatCells(dose));
    setTextRole(label, TextRole::Muted);
    const int row = 2 * (static_cast<int>(i) / ratesInRow);
    const int column = static_cast<int>(i) % ratesInRow;
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
    markRefused(input, sentence);
    if (wrong.isEmpty()) wrong = sentence;
  }
  if (m_message->text() != wrong) m_message->say(wrong, Field::Tone::Error);
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
  m_typed.clear();
  m_doses.clear(); // so that show() fills all of it anew
  const QSignalBlocker quiet(m_box);
  m_box->clear();
  for (auto one = kept.begin(); one != kept.end(); ++one)
    m_typed[one.key().toDouble()] = one->toString();
}

namespace {
/// The first column says what is compared; the others are as narrow as their numbers.
WholeTable* makeTable(const QString& name, const QString& accessibleName, int columns) {
  auto* table = new WholeTable(name, accessibleName);
  table->setColumnCount(columns);
  stretchColumn(table, 0);
  table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  return table;
}
} // namespace

ComparisonCard::ComparisonCard(StudySession& session, QWidget* parent)
    : Card(tr("Comparison"), parent), m_session(session) {
  m_nothing = new Paragraph(QStringLiteral("noComparison"), TextRole::Muted);
  body()->addWidget(m_nothing);
  m_all = new QWidget;
  auto* layout = tightColumn(m_all, 8);
  m_same = new Paragraph(QStringLiteral("nothingDiffers"), TextRole::Muted,
                         tr("Nothing differs from the design in force yet."));
  m_differences = makeTable(QStringLiteral("designDifferences"), tr("What differs"), 3);
  m_notes = new Paragraph(QStringLiteral("comparisonNotes"), TextRole::Warning);
  m_behaviour = makeTable(QStringLiteral("designBehaviour"), tr("How both designs behave"), 5);
  m_basis = new Paragraph(QStringLiteral("comparisonBasis"), TextRole::Muted);
  addAll(layout, {m_same, m_differences, makeAssuming(), m_notes, m_behaviour, m_basis});
  body()->addWidget(m_all);
  m_draft = new FormDraft(
      m_rates, session, m_draftLine, QStringLiteral("design-change/rates"),
      [this] { return m_restored ? std::optional(m_rates->typed()) : std::nullopt; },
      [this](const QByteArray& typed) {
        m_rates->restore(typed);
        if (m_change) showUnderRates();
      });
  const auto assumeAnew = [this] {
    if (m_change) showBehaviour();
  };
  connect(m_rates, &AssumedRates::changed, m_draft, &FormDraft::follow);
  connect(m_rates, &AssumedRates::changed, this, assumeAnew);
  connect(m_policy, &PolicyBar::policyChanged, this, assumeAnew);
}

QWidget* ComparisonCard::makeAssuming() {
  m_assuming = new QWidget;
  auto* layout = tightColumn(m_assuming, 8);
  auto* heading = new Paragraph({}, TextRole::Heading, tr("If the true DLT rates were these"));
  m_rates = new AssumedRates;
  m_draftLine = new DraftLine(QStringLiteral("assumedRates"), heading->text());
  m_draftLine->keepRoom();
  m_policy = new PolicyBar;
  addAll(layout, {heading, m_rates, m_draftLine, m_policy});
  return m_assuming;
}

void ComparisonCard::showNothing(const QString& why) {
  m_change.reset();
  showWords(m_nothing, why);
  m_all->hide();
}

void ComparisonCard::readScenarios() {
  const auto scenarios = m_session.toxicityScenarios();
  m_scenarios = scenarios ? *scenarios : std::vector<ToxicityScenario>();
}

void ComparisonCard::show(const DesignChange& change) {
  if (!m_session.study().design(change.baseVersion)) return showNothing({});
  m_change = change;
  m_nothing->hide();
  m_all->show();
  showDifferences();
  m_assuming->setVisible(!change.investigator);
  if (change.investigator || m_restored) return showUnderRates();
  m_restored = true;
  m_draft->restore();
}

/// What is assumed, where the change is not signed; and what follows from it.
void ComparisonCard::showUnderRates() {
  const DesignVersion* base = m_session.study().design(m_change->baseVersion);
  if (!m_change->investigator) {
    const QSignalBlocker once(m_rates); // what follows is worked out below
    m_rates->show(dosesOf(base->design, m_change->design), m_scenarios, m_session.protocol().design);
  }
  showBehaviour();
}

void ComparisonCard::showDifferences() {
  const DesignVersion* base = m_session.study().design(m_change->baseVersion);
  const auto found = differences(base->design, m_change->design, base->state, m_change->state);
  m_differences->setHorizontalHeaderLabels(
      {tr("What differs"), tr("Version %1").arg(m_change->baseVersion), tr("As it is to be")});
  m_differences->setRowCount(0);
  for (const DesignDifference& difference : found) {
    const DifferenceText text = differenceText(difference);
    addRow(m_differences, {text.what, text.before, text.after});
  }
  m_same->setVisible(found.empty());
  m_differences->setVisible(!found.empty());
  m_differences->showEveryRow();
}

ComparisonAssumptions ComparisonCard::assumptions() const {
  return {m_rates->rates(), m_rates->scenario(), m_policy->policy()};
}

void ComparisonCard::showBehaviour() {
  if (!m_change->investigator) m_change->assumed = assumptions();
  const DesignComparison found = compareDesigns(m_session.study(), *m_change);
  const QString version = tr("Version %1").arg(m_change->baseVersion);
  m_behaviour->setHorizontalHeaderLabels(
      {QString(), tr("%1,\nfrom the\nbeginning").arg(version), tr("Changed,\nfrom the\nbeginning"),
       tr("%1,\nfrom the\ncourse").arg(version), tr("Changed,\nfrom the\ncourse")});
  m_behaviour->setRowCount(0);
  for (const ComparedLine& line : found.lines)
    addRow(m_behaviour, {line.what, comparedText(line.before, line.unit), comparedText(line.after, line.unit),
                         comparedText(line.beforeNow, line.unit), comparedText(line.afterNow, line.unit)});
  for (const int column : {3, 4})
    m_behaviour->setColumnHidden(column, !found.fromCourse);
  m_behaviour->setVisible(!found.lines.empty());
  showWords(m_notes, found.notes.join(u'\n'));
  showWords(m_basis, found.basis.join(u'\n'));
  m_behaviour->showEveryRow();
}
