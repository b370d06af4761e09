#include "ui/pages/cohorts/cohorts_page.h"

#include "app/reports/design/design_words.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/reports/status/status_report.h"
#include "app/reports/words/decision_words.h"
#include "ui/pages/cohorts/assignment_card.h"
#include "ui/pages/cohorts/level_card.h"
#include "ui/pages/tasks.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

CohortsPage::CohortsPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  m_frame = new PageFrame(tr("Cohorts"), {}, this);

  m_now = new Card({});
  m_now->setEdge(Card::Edge::Accent);
  m_explanation = wrappedLabel("recommendation", TextRole::Muted);
  m_now->body()->addWidget(m_explanation);
  m_design = new Paragraph(QStringLiteral("designNotice"), TextRole::Warning);
  m_now->body()->addWidget(m_design);
  m_frame->content()->addWidget(m_now);

  auto* columns = tightLine(16);
  m_bands = new QVBoxLayout;
  m_bands->setSpacing(12);
  m_bands->addStretch(1);
  m_assignment = new AssignmentCard(session);
  connect(m_assignment, &AssignmentCard::taskRequested, this, &CohortsPage::taskRequested);
  columns->addLayout(m_bands, 5);
  columns->addWidget(m_assignment, 3, Qt::AlignTop);
  m_frame->content()->addLayout(columns);
  m_frame->content()->addStretch(1);
}

void CohortsPage::refresh() {
  const StudySentence sentence = studySentence(standing());
  const QString course = courseTail(formatCourse(standing().course()), courseOfPage);
  m_frame->setTitle(tr("Cohorts"), course.isEmpty() ? tr("No subject is assigned yet.")
                                                    : tr("Course of the study: %1").arg(course));
  m_now->setTitle(sentence.headline);
  m_explanation->setText(sentence.explanation);
  showWords(m_design, designNotice(standing()));
  showBands();
  m_assignment->refresh();
}

void CohortsPage::openTask(const DueItem& due) {
  m_assignment->offer(due.subjectId);
}

void CohortsPage::showBands() {
  const std::vector<LevelBand> bands = levelBands(standing());
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
