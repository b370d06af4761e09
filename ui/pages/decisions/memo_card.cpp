#include "ui/pages/decisions/memo_card.h"

#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

MemoCard::MemoCard(StudySession& session, QWidget* parent) : Card(tr("Memo"), parent), m_session(session) {
  m_state = new Paragraph(QStringLiteral("memoState"), TextRole::Muted);
  m_buttons = {makeButton(QStringLiteral("previewMemo"), tr("Pre&view…"), previewDocument),
               makeButton(QStringLiteral("printMemo"), tr("&Print…"), printDocument),
               makeButton(QStringLiteral("saveMemo"), tr("Save P&DF…"), savePdf)};
  auto* line = new QHBoxLayout;
  for (QPushButton* each : m_buttons)
    line->addWidget(each);
  line->addStretch();
  body()->addWidget(m_state);
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
}

void MemoCard::put(Output output) {
  const Decision* decision = m_session.study().decision(m_decision);
  if (!decision) return;
  const PrintDocument memo =
      memoDocument(m_session.study(), *decision, m_session.today(), m_session.journalHead());
  const auto refused = output(window(), memo, m_session.commands());
  if (refused) m_state->setText(refused->message);
  setTextRole(m_state, refused ? TextRole::Error : TextRole::Muted);
}
