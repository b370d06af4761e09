#include "ui/pages/decisions/decision_cards.h"

#include "app/reports/outlook/second_opinion_report.h"
#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <algorithm>

Memo memoOf(StudySession& session, const Decision& decision) {
  const RowId id = decision.id;
  Memo memo{MemoCard::tr("Memo %1").arg(decision.number),
            decision.effective() ? MemoCard::tr("Complete.")
                                 : MemoCard::tr("DRAFT until the sponsor's agreement is recorded."),
            [&session, id]() -> std::optional<PrintDocument> {
              const Decision* shown = session.study().decision(id);
              if (!shown) return std::nullopt;
              return memoDocument(session.standing(), *shown, session.journalHead());
            }};
  const auto kept = session.toxicityScenarios();
  if (!kept || !hasWholeScenario(*kept, session.protocol().design)) return memo;
  memo.addAnnex = [&session, id](PrintDocument& document) {
    const Study& study = session.study();
    const auto scenarios = session.toxicityScenarios();
    const Decision* shown = study.decision(id);
    if (scenarios && shown)
      addAnnex(document, study, annexReport(session.standing(), *shown, *scenarios), session.journalHead());
  };
  return memo;
}

namespace {
QString note(const DecisionOption& option) {
  QStringList parts;
  if (option.refused) return DecisionDraft::tr("refused: %1").arg(option.refused->message);
  if (option.recommended)
    parts << DecisionDraft::tr("as recommended");
  else if (option.needsJustification)
    parts << DecisionDraft::tr("needs a reason");
  if (option.needsAgreement) parts << DecisionDraft::tr("needs the sponsor's agreement");
  return parts.join(semicolon());
}

bool sameChoice(const DecisionOption& a, const DecisionOption& b) {
  return a.kind == b.kind && a.toLevel == b.toLevel;
}
} // namespace

DecisionDraft::DecisionDraft(QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this);
  m_list = new QVBoxLayout;
  m_list->setSpacing(4);
  layout->addLayout(m_list);
  m_group = new QButtonGroup(this);
  connect(m_group, &QButtonGroup::idClicked, this, &DecisionDraft::choose);

  m_places = named<QSpinBox>("decisionPlaces");
  m_places->setAccessibleName(tr("Places"));
  m_placesLabel = labelFor(m_places, tr("&Places"));
  auto* line = new QHBoxLayout;
  addAll(line, {m_placesLabel, m_places});
  line->addStretch();
  layout->addLayout(line);
  m_why = named<QPlainTextEdit>("decisionJustification");
  m_why->setAccessibleName(tr("Justification"));
  m_why->setTabChangesFocus(true);
  m_why->setFixedHeight(56);
  m_whyLabel = labelFor(m_why, tr("&Justification, printed on the memo"));
  addAll(layout, {m_whyLabel, m_why});
  m_error = wrappedLabel("decisionError", TextRole::Error);
  layout->addWidget(m_error);
  connect(m_places, &QSpinBox::valueChanged, this, &DecisionDraft::changed);
  connect(m_why, &QPlainTextEdit::textChanged, this, &DecisionDraft::changed);
}

void DecisionDraft::show(const Standing& standing) {
  const std::vector<DecisionOption> options = decisionOptions(standing);
  if (options == m_options && m_list->count() > 0) return;
  const DecisionOption* before = chosenOption();
  const auto chosen = before ? std::optional(*before) : std::nullopt;
  m_options = options;
  while (QLayoutItem* item = m_list->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (std::size_t i = 0; i < m_options.size(); ++i) {
    const DecisionOption& option = m_options[i];
    auto* radio =
        new QRadioButton(decisionText(standing.design(), option.kind, option.toLevel, option.maxPlaces) %
                         QStringLiteral(" — ") % note(option));
    radio->setObjectName(QStringLiteral("option%1").arg(i));
    radio->setEnabled(!option.refused);
    m_group->addButton(radio, static_cast<int>(i));
    m_list->addWidget(radio);
  }
  const auto kept = std::find_if(m_options.begin(), m_options.end(), [&](const DecisionOption& o) {
    return chosen && sameChoice(o, *chosen) && !o.refused;
  });
  const auto recommended =
      std::find_if(m_options.begin(), m_options.end(), [](const DecisionOption& o) { return o.recommended; });
  const auto first = kept != m_options.end() ? kept : recommended;
  const int index = first == m_options.end() ? -1 : static_cast<int>(first - m_options.begin());
  if (index >= 0) m_group->button(index)->setChecked(true);
  choose(index);
}

const DecisionOption* DecisionDraft::chosenOption() const {
  const int index = m_group->checkedId();
  return index < 0 ? nullptr : &m_options.at(static_cast<std::size_t>(index));
}

void DecisionDraft::choose(int index) {
  const DecisionOption* option = index >= 0 ? &m_options.at(static_cast<std::size_t>(index)) : nullptr;
  const bool opens = option && option->maxPlaces > 0 && option->toLevel > 0;
  m_places->setVisible(opens);
  m_placesLabel->setVisible(opens);
  if (opens) {
    m_places->setRange(1, option->maxPlaces);
    m_places->setValue(option->maxPlaces);
  }
  showRefusal(std::nullopt);
  Q_EMIT changed();
}

std::optional<Decision> DecisionDraft::decision() const {
  const DecisionOption* option = chosenOption();
  if (!option) return std::nullopt;
  Decision draft;
  draft.kind = option->kind;
  draft.level = option->level;
  draft.toLevel = option->toLevel;
  draft.places = option->toLevel > 0 ? m_places->value() : 0;
  draft.justification = m_why->toPlainText().trimmed();
  return draft;
}

void DecisionDraft::showRefusal(const std::optional<Refusal>& refusal) {
  showWords(m_error, refusal ? refusal->message : QString());
  if (refusal && refusal->field == QLatin1String("justification")) m_why->setFocus();
}

void DecisionDraft::clear() {
  m_why->clear();
}

bool DecisionDraft::isTouched() const {
  const DecisionOption* option = chosenOption();
  return (option && !option->recommended) || !m_why->toPlainText().trimmed().isEmpty();
}

OpinionCard::OpinionCard(QWidget* parent)
    : Card(tr("Second opinion: advisory, no rule of the protocol"), parent) {
  m_opinion = new Paragraph(QStringLiteral("opinionSentence"));
  m_comparison = new Paragraph(QStringLiteral("opinionComparison"));
  m_basis = new Paragraph(QStringLiteral("opinionCardBasis"), TextRole::Muted);
  for (QLabel* label : {m_opinion, m_comparison, m_basis}) {
    label->setToolTip(opinionSources().join(u'\n'));
    body()->addWidget(label);
  }
}

void OpinionCard::showOpinionOf(const Standing& standing) {
  const SecondOpinionChoice& choice = standing.study().site.secondOpinion;
  if (!choice.shown) return hide();
  const OpinionReport report = opinionReport(standing.design(), standing.course(), choice);
  const OpinionLine* line = report.at(standing.recommendation().decidingLevel);
  setVisible(line != nullptr);
  if (!line) return;
  m_opinion->setText(opinionSentence(*line, report.top));
  m_comparison->setText(comparisonText(*line));
  m_basis->setText(opinionBasis(choice));
}

namespace {
constexpr int doseColumn = 3;
constexpr int widestDose = 100; ///< pixels; the note of a deviation wraps below the dose
} // namespace

CohortTable::CohortTable(QWidget* parent)
    : WholeTable(QStringLiteral("decisionData"), tr("The data"), parent) {
  setColumnCount(8);
  setHorizontalHeaderLabels({tr("Subject"), tr("Diagnosis"), tr("CD7"), tr("Cells/kg"), tr("Window, day"),
                             tr("Assessment"), tr("Worst event"), tr("Counts as")});
  horizontalHeader()->setStretchLastSection(false); // what room there is, the worst event gets
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setSectionResizeMode(doseColumn, QHeaderView::Fixed);
  horizontalHeader()->setSectionResizeMode(6, QHeaderView::Stretch);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void CohortTable::show(const std::vector<CohortRow>& rows) {
  const Theme& theme = Theme::current();
  setRowCount(static_cast<int>(rows.size()));
  for (int i = 0; i < rowCount(); ++i) {
    const CohortRow& row = rows[static_cast<std::size_t>(i)];
    const QString dose = row.doseNote.isEmpty()
                             ? row.infusedPerKg
                             : row.infusedPerKg % QChar(QChar::LineSeparator) % row.doseNote;
    const QString counts = statusShape(row.status) % u' ' % statusWord(row.status);
    const QStringList cells{row.number, row.diagnosis,  row.cd7,   dose,
                            row.window, row.assessment, row.worst, counts};
    for (int column = 0; column < cells.size(); ++column)
      setItem(i, column, new QTableWidgetItem(cells[column]));
    item(i, 7)->setForeground(statusColour(row.status));
    if (row.late) item(i, 5)->setForeground(theme.warning);
  }
  const int wanted = std::max(sizeHintForColumn(doseColumn), horizontalHeader()->sectionSizeHint(doseColumn));
  setColumnWidth(doseColumn, std::min(wanted, widestDose));
  showEveryRow();
}
