#include "ui/pages/decisions/opinion_card.h"

#include "app/escalation/standing.h"
#include "app/reports/outlook/second_opinion_report.h"
#include "app/study/study.h"
#include "ui/widgets/layout.h"

#include <QLabel>

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
