#include "ui/print/memo_card.h"

#include "ui/fields/field.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>

MemoCard::MemoCard(StudySession& session, QWidget* parent) : Card(tr("Memo"), parent), m_session(session) {
  m_state = new Paragraph(QStringLiteral("memoState"), TextRole::Muted);
  m_buttons = {makeButton(QStringLiteral("previewMemo"), tr("Pre&view…"), previewDocument),
               makeButton(QStringLiteral("printMemo"), tr("&Print…"), printDocument),
               makeButton(QStringLiteral("saveMemo"), tr("Save P&DF…"), savePdf)};
  auto* line = new QHBoxLayout;
  for (QPushButton* each : m_buttons)
    line->addWidget(each);
  line->addStretch();
  m_annex = named<QCheckBox>("memoAnnex", tr("With the operating &characteristics as an annex"));
  m_annex->setToolTip(tr("Of the toxicity scenarios that are saved with the study: page Design."));
  m_message = new MessageLine(QStringLiteral("memoMessage"));
  addAll(body(), {m_state, m_annex});
  body()->addLayout(line);
  body()->addWidget(m_message);
}

QPushButton* MemoCard::makeButton(const QString& name, const QString& text, Output output) {
  auto* made = named<QPushButton>(name, text);
  connect(made, &QPushButton::clicked, this, [this, output] { put(output); });
  return made;
}

void MemoCard::show(const std::optional<Memo>& memo) {
  if (!memo || !m_memo || memo->title != m_memo->title) m_message->say({});
  m_memo = memo;
  setTitle(memo ? memo->title : tr("Memo"));
  m_state->setText(memo ? memo->state : tr("The memo is made when the investigator has signed."));
  for (QPushButton* each : m_buttons)
    each->setEnabled(memo.has_value());
  m_annex->setVisible(memo && memo->addAnnex);
}

void MemoCard::put(Output output) {
  auto document = m_memo ? m_memo->document() : std::nullopt;
  if (!document) return;
  if (m_memo->addAnnex && m_annex->isChecked()) m_memo->addAnnex(*document);
  output(window(), *document, m_session.commands(), *m_message);
}
