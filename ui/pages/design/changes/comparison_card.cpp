#include "ui/pages/design/changes/comparison_card.h"

#include "app/reports/design/design_words.h"
#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/design/parts/assumed_rates.h"
#include "ui/pages/design/parts/operating_view.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/table.h"

#include <QHeaderView>

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
  m_draft = new FormDraft(this, session, QStringLiteral("design-change/rates"),
                          [this] { return m_restored ? std::optional(m_rates->typed()) : std::nullopt; });
  const auto assumeAnew = [this] {
    if (m_change) showBehaviour();
  };
  connect(m_rates, &AssumedRates::changed, this, assumeAnew);
  connect(m_policy, &PolicyBar::policyChanged, this, assumeAnew);
}

QWidget* ComparisonCard::makeAssuming() {
  m_assuming = new QWidget;
  auto* layout = tightColumn(m_assuming, 8);
  auto* heading = new Paragraph({}, TextRole::Heading, tr("If the true DLT rates were these"));
  m_rates = new AssumedRates;
  m_policy = new PolicyBar;
  addAll(layout, {heading, m_rates, m_policy});
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
  const Study& study = m_session.study();
  const DesignVersion* base = study.design(change.baseVersion);
  if (!base) return showNothing({});
  m_change = change;
  m_nothing->hide();
  m_all->show();
  showDifferences();
  m_assuming->setVisible(!change.investigator);
  if (!change.investigator) showRates(dosesOf(base->design, change.design));
  showBehaviour();
}

void ComparisonCard::showRates(const std::vector<double>& doses) {
  if (!m_restored) m_rates->restore(m_draft->kept());
  m_restored = true;
  const QSignalBlocker once(m_rates); // its caller works out what follows
  m_rates->show(doses, m_scenarios, m_session.protocol().design);
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
