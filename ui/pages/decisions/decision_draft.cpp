#include "ui/pages/decisions/decision_draft.h"

#include "app/reports/words/decision_words.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
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
  const int before = m_group->checkedId();
  std::optional<DecisionOption> chosen;
  if (before >= 0) chosen = m_options.at(static_cast<std::size_t>(before));
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
  if (first != m_options.end()) {
    const int index = static_cast<int>(first - m_options.begin());
    m_group->button(index)->setChecked(true);
    choose(index);
  } else {
    choose(-1);
  }
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
  const int index = m_group->checkedId();
  if (index < 0) return std::nullopt;
  const DecisionOption& option = m_options.at(static_cast<std::size_t>(index));
  Decision draft;
  draft.kind = option.kind;
  draft.level = option.level;
  draft.toLevel = option.toLevel;
  draft.places = option.toLevel > 0 ? m_places->value() : 0;
  draft.justification = m_why->toPlainText().trimmed();
  return draft;
}

void DecisionDraft::showRefusal(const std::optional<Refusal>& refusal) {
  m_error->setText(refusal ? refusal->message : QString());
  m_error->setVisible(refusal.has_value());
  if (refusal && refusal->field == QLatin1String("justification")) m_why->setFocus();
}

void DecisionDraft::clear() {
  m_why->clear();
}

bool DecisionDraft::isTouched() const {
  const int index = m_group->checkedId();
  const bool other = index >= 0 && !m_options.at(static_cast<std::size_t>(index)).recommended;
  return other || !m_why->toPlainText().trimmed().isEmpty();
}
