#include "ui/pages/decisions/opinion_card.h"

#include "app/escalation/study_course.h"
#include "app/reports/second_opinion_words.h"
#include "ui/widgets/paragraph.h"

#include <QVBoxLayout>

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

void OpinionCard::showOpinionOf(const Study& study, int level) {
  const SecondOpinionChoice& choice = study.site.secondOpinion;
  if (!choice.shown) {
    hide();
    return;
  }
  const OpinionReport report = opinionReport(study.protocol.design, courseOf(study), choice);
  const OpinionLine* line = report.at(level);
  setVisible(line != nullptr);
  if (!line) return;
  m_opinion->setText(opinionSentence(*line, report.top));
  m_comparison->setText(comparisonText(*line));
  m_basis->setText(opinionBasis(choice));
}
