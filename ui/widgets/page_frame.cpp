#include "ui/widgets/page_frame.h"

#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QLabel>

PageFrame::PageFrame(const QString& title, const QString& subtitle, QWidget* page) : QWidget(page) {
  if (page) tightColumn(page)->addWidget(this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(24, 16, 16, 16);
  layout->setSpacing(12);
  m_title = namedLabel("pageTitle", TextRole::Title);
  m_subtitle = new Paragraph(QStringLiteral("pageSubtitle"), TextRole::Muted);
  auto* words = new QVBoxLayout;
  words->setSpacing(2);
  addAll(words, {m_title, m_subtitle});
  m_actions = tightLine(8);
  auto* head = new QWidget;
  auto* line = tightLine(head);
  line->addLayout(words, 1);
  line->addLayout(m_actions);
  head->setMaximumWidth(widestContent());
  auto* row = tightLine(0);
  row->addWidget(head, 1);
  row->addStretch();
  layout->addLayout(row);

  auto* inner = new QWidget;
  m_content = new QVBoxLayout(inner);
  m_content->setContentsMargins(0, 0, 8, 0);
  m_content->setSpacing(16);
  layout->addWidget(scrolling(inner), 1);
  setTitle(title, subtitle);
}

void PageFrame::setTitle(const QString& title, const QString& subtitle) {
  m_title->setText(title);
  showWords(m_subtitle, subtitle);
}
