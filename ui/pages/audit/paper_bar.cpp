#include "ui/pages/audit/paper_bar.h"

#include "ui/widgets/message_line.h"
#include "ui/widgets/text_field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

PaperBar::PaperBar(const StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  auto* line = new QHBoxLayout;
  m_paper = new TextField(QStringLiteral("paperHead"), tr("C&hain head on a paper"));
  m_paper->edit()->setPlaceholderText(QStringLiteral("558:2c58…4036a"));
  auto* button = new QPushButton(tr("&Compare"));
  button->setObjectName(QStringLiteral("comparePaper"));
  button->setAccessibleName(tr("Compare the paper with this study"));
  button->setAutoDefault(false);
  m_answer = new MessageLine(QStringLiteral("paperAnswer"));
  line->addWidget(m_paper, 1, Qt::AlignBottom);
  line->addWidget(button, 0, Qt::AlignBottom);
  layout->addLayout(line);
  layout->addWidget(m_answer);
  connect(m_paper, &Field::edited, m_answer, [this] { m_answer->say({}); });
  connect(m_paper->edit(), &QLineEdit::returnPressed, this, &PaperBar::compare);
  connect(button, &QPushButton::clicked, this, &PaperBar::compare);
}

void PaperBar::compare() {
  const auto paper = readPaperHead(m_paper->text());
  const auto compared = paper ? m_session.compare(*paper) : tl::unexpected(paper.error());
  m_answer->say({});
  m_paper->setMessage(compared ? QString() : compared.error().message,
                      compared ? Field::Tone::Neutral : Field::Tone::Error);
  if (!compared) return;
  const bool same = compared->answer == PaperAnswer::SameHistory;
  m_answer->say(paperAnswerText(*compared), same ? Field::Tone::Good : Field::Tone::Error);
}
