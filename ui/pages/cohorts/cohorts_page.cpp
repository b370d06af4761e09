#include "ui/pages/cohorts/cohorts_page.h"

#include "app/escalation/study_course.h"
#include "app/reports/design_words.h"
#include "app/reports/study_sentence.h"
#include "ui/pages/cohorts/assignment_card.h"
#include "ui/pages/cohorts/level_card.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

CohortsPage::CohortsPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_frame = new PageFrame(tr("Cohorts"), {});
  layout->addWidget(m_frame);

  m_now = new Card({});
  m_now->setEdge(Card::Edge::Accent);
  m_explanation = new QLabel;
  m_explanation->setTextFormat(Qt::PlainText);
  m_explanation->setObjectName(QStringLiteral("recommendation"));
  m_explanation->setWordWrap(true);
  setTextRole(m_explanation, TextRole::Muted);
  m_now->body()->addWidget(m_explanation);
  m_design = new Paragraph(QStringLiteral("designNotice"), TextRole::Warning);
  m_now->body()->addWidget(m_design);
  m_frame->content()->addWidget(m_now);

  auto* columns = new QHBoxLayout;
  columns->setSpacing(16);
  m_bands = new QVBoxLayout;
  m_bands->setSpacing(12);
  m_bands->addStretch(1);
  m_assignment = new AssignmentCard(session);
  columns->addLayout(m_bands, 5);
  columns->addWidget(m_assignment, 3, Qt::AlignTop);
  m_frame->content()->addLayout(columns);
  m_frame->content()->addStretch(1);
}

void CohortsPage::refresh() {
  const StudySentence sentence = studySentence(study(), session().today());
  const QString course = formatCourse(courseOf(study()));
  m_frame->setTitle(tr("Cohorts"), course.isEmpty() ? tr("No subject is assigned yet.")
                                                    : tr("Course of the study: %1").arg(course));
  m_now->setTitle(sentence.headline);
  m_explanation->setText(sentence.explanation);
  const QString notice = designNotice(study());
  m_design->setText(notice);
  m_design->setVisible(!notice.isEmpty());
  showBands();
  m_assignment->refresh();
}

void CohortsPage::showBands() {
  const std::vector<LevelBand> bands = levelBands(study(), session().today());
  while (m_cards.size() > bands.size()) {
    m_cards.back()->deleteLater(); // a dose group was taken out of the design
    m_cards.pop_back();
  }
  while (m_cards.size() < bands.size()) {
    auto* card = new LevelCard;
    connect(card, &LevelCard::subjectChosen, this,
            [this](RowId subjectId) { Q_EMIT pageRequested(PageId::Subjects, subjectId); });
    m_bands->insertWidget(m_bands->count() - 1, card);
    m_cards.push_back(card);
  }
  for (std::size_t i = 0; i < bands.size(); ++i)
    m_cards[i]->show(bands[i]);
}
