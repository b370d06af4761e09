#include "ui/pages/study/protocol_section.h"

#include "app/dosing/dose.h"
#include "ui/pages/study/study_page_text.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {
QString daysOf(const DltWindow& window) {
  return window.earliest == window.latest
             ? StudyPageText::tr("day %1").arg(window.latest)
             : StudyPageText::tr("day %1 to %2").arg(window.earliest).arg(window.latest);
}

QStringList cellsOf(const Protocol& protocol, int level) {
  const DoseLevel& dose = protocol.design.level(level);
  const bool titration = dose.rule == LevelRule::AcceleratedTitration;
  return {QStringLiteral("L%1").arg(level),
          StudyPageText::tr("%1 cells/kg").arg(formatCells(dose.cellsPerKg)),
          titration ? StudyPageText::tr("accelerated titration") : StudyPageText::tr("3+3"),
          titration ? StudyPageText::tr("first subject %1, added ones %2")
                          .arg(daysOf(dose.firstSubject), daysOf(dose.others))
                    : daysOf(dose.others)};
}
/// An assumption, and under it why.
void addAssumption(QGridLayout* grid, const QString& id, const BilingualText& said,
                   const BilingualText& because) {
  const QString language = QLocale().name();
  const int row = grid->rowCount();
  auto* text = plainLabel(said.in(language));
  auto* why = plainLabel(because.in(language));
  text->setWordWrap(true);
  why->setWordWrap(true);
  setTextRole(why, TextRole::Muted);
  grid->addWidget(plainLabel(id), row, 0, Qt::AlignTop);
  grid->addWidget(text, row, 1);
  grid->addWidget(why, row + 1, 1);
}
} // namespace

Card* doseLevelsCard(const Protocol& protocol) {
  auto* card = new Card(StudyPageText::tr("Dose levels"));
  auto* table = named<QTableWidget>("doseLevels", protocol.design.top(), 4);
  table->setAccessibleName(StudyPageText::tr("Dose levels"));
  table->setHorizontalHeaderLabels({StudyPageText::tr("Level"), StudyPageText::tr("Dose"),
                                    StudyPageText::tr("Rule"), StudyPageText::tr("Safety assessment")});
  styleTable(table);
  table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (int level = 1; level <= protocol.design.top(); ++level) {
    const QStringList cells = cellsOf(protocol, level);
    for (int column = 0; column < 4; ++column)
      table->setItem(level - 1, column, new QTableWidgetItem(cells[column]));
  }
  table->resizeColumnsToContents();
  table->setFixedHeight(32 * (protocol.design.top() + 1) + 4);
  card->body()->addWidget(table);
  auto* planned =
      plainLabel(StudyPageText::tr("Planned enrolment: %1. Protocol file %2, version %3; study code %4.")
                     .arg(QString::number(protocol.design.plannedSubjects), protocol.id, protocol.version,
                          protocol.studyCode.isEmpty() ? QStringLiteral("–") : protocol.studyCode));
  planned->setWordWrap(true);
  setTextRole(planned, TextRole::Muted);
  card->body()->addWidget(planned);
  return card;
}

Card* assumptionsCard(const Protocol& protocol) {
  auto* card = new Card(StudyPageText::tr("Assumptions"));
  auto* intro = new QLabel(
      StudyPageText::tr("The registry record does not say these. They are defaults of the protocol file; the "
                        "signed protocol goes before them."));
  intro->setWordWrap(true);
  setTextRole(intro, TextRole::Muted);
  card->body()->addWidget(intro);
  auto* grid = new QGridLayout;
  grid->setColumnStretch(1, 1);
  grid->setHorizontalSpacing(16);
  for (const Assumption& assumption : protocol.assumptions)
    addAssumption(grid, assumption.id, assumption.text, assumption.why);
  const SafetyPlan& safety = protocol.safety;
  if (!safety.isEmpty()) addAssumption(grid, StudyPageText::tr("Safety"), safety.assumption, safety.why);
  const ResponsePlan& response = protocol.response;
  if (!response.isEmpty())
    addAssumption(grid, StudyPageText::tr("Response"), response.assumption, response.why);
  card->body()->addLayout(grid);
  return card;
}
