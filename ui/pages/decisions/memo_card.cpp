#include "ui/pages/decisions/memo_card.h"

#include "ui/print/operating_document.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/paragraph.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

MemoCard::MemoCard(StudySession& session, QWidget* parent) : Card(tr("Memo"), parent), m_session(session) {
  m_state = new Paragraph(QStringLiteral("memoState"), TextRole::Muted);
  m_buttons = {makeButton(QStringLiteral("previewMemo"), tr("Pre&view…"), previewDocument),
               makeButton(QStringLiteral("printMemo"), tr("&Print…"), printDocument),
               makeButton(QStringLiteral("saveMemo"), tr("Save P&DF…"), savePdf)};
  auto* line = new QHBoxLayout;
  for (QPushButton* each : m_buttons)
    line->addWidget(each);
  line->addStretch();
  m_annex = new QCheckBox(tr("With the operating &characteristics as an annex"));
  m_annex->setObjectName(QStringLiteral("memoAnnex"));
  m_annex->setToolTip(tr("Of the toxicity scenarios that are saved with the study: page Design."));
  body()->addWidget(m_state);
  body()->addWidget(m_annex);
  body()->addLayout(line);
}

QPushButton* MemoCard::makeButton(const QString& name, const QString& text, Output output) {
  auto* made = new QPushButton(text);
  made->setObjectName(name);
  connect(made, &QPushButton::clicked, this, [this, output] { put(output); });
  return made;
}

void MemoCard::showMemoOf(const Decision* decision) {
  m_decision = decision ? decision->id : 0;
  setTitle(decision ? tr("Memo %1").arg(decision->number) : tr("Memo"));
  m_state->setText(!decision               ? tr("The memo is made when the investigator has signed.")
                   : decision->effective() ? tr("Complete.")
                                           : tr("DRAFT until the sponsor's agreement is recorded."));
  setTextRole(m_state, TextRole::Muted);
  for (QPushButton* each : m_buttons)
    each->setEnabled(decision != nullptr);
  m_annex->setVisible(decision && hasAnnex());
}

bool MemoCard::hasAnnex() const {
  const auto scenarios = m_session.toxicityScenarios();
  return scenarios && std::any_of(scenarios->begin(), scenarios->end(), [](const ToxicityScenario& scenario) {
           return std::all_of(scenario.rates.begin(), scenario.rates.end(),
                              [](const std::optional<double>& rate) { return rate.has_value(); });
         });
}

PrintDocument MemoCard::document(const Decision& decision) const {
  const Study& study = m_session.study();
  PrintDocument memo = memoDocument(study, decision, m_session.today(), m_session.journalHead());
  const auto scenarios = m_session.toxicityScenarios();
  if (m_annex->isVisibleTo(this) && m_annex->isChecked() && scenarios)
    addAnnex(memo, study, annexReport(study, decision, *scenarios), m_session.journalHead());
  return memo;
}

void MemoCard::put(Output output) {
  const Decision* decision = m_session.study().decision(m_decision);
  if (!decision) return;
  const auto refused = output(window(), document(*decision), m_session.commands());
  if (refused) m_state->setText(refused->message);
  setTextRole(m_state, refused ? TextRole::Error : TextRole::Muted);
}
