#include "ui/pages/cohorts/cohorts_page.h"

#include "app/escalation/standing.h"
#include "app/reports/design/design_words.h"
#include "app/reports/status/status_text.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "ui/pages/cohorts/assignment_card.h"
#include "ui/pages/cohorts/cohorts_text.h"
#include "ui/pages/cohorts/level_card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <algorithm>

namespace {
/// The latest signature on the eligibility as it stands.
const Signature* standingSignature(const Screening& screening) {
  const auto found = std::find_if(
      screening.signatures.rbegin(), screening.signatures.rend(), [](const Signature& signature) {
        return signature.meaning == SignatureMeaning::Eligibility && !signature.earlierVersion;
      });
  return found == screening.signatures.rend() ? nullptr : &*found;
}
} // namespace

std::vector<WaitingSubject> waitingForPlace(const Study& study) {
  std::vector<std::pair<QDateTime, WaitingSubject>> waiting;
  for (const Subject& subject : study.subjects) {
    const Screening& screening = subject.screening();
    if (subject.assignment || screening.failure) continue;
    const Signature* signature = standingSignature(screening);
    // Cheap conditions first: judging thousands of screen failures would be felt.
    if (!signature ||
        evaluateEligibility(study.protocol, study.site, screening).overall != Eligibility::Eligible)
      continue;
    const QString date = siteDate(study, signature->at).toString(Qt::ISODate);
    waiting.push_back({signature->at,
                       {subject.id, CohortsText::tr("%1, eligible, signed %2").arg(screening.number, date)}});
  }
  std::stable_sort(waiting.begin(), waiting.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<WaitingSubject> lines;
  lines.reserve(waiting.size());
  for (auto& [signedAt, line] : waiting)
    lines.push_back(std::move(line));
  return lines;
}

std::vector<WaitingSubject> waitingForInfusion(const Study& study) {
  std::vector<WaitingSubject> lines;
  for (const Subject* subject : inOrderOfInfusion(study)) {
    if (subject->infusion) continue;
    const Assignment& place = *subject->assignment;
    lines.push_back({subject->id, CohortsText::tr("%1 (%2) at L%3, assigned %4")
                                      .arg(place.subjectNumber, subject->screening().number)
                                      .arg(place.level)
                                      .arg(place.date.toString(Qt::ISODate))});
  }
  return lines;
}

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
  columns->addLayout(m_bands, 5);
  columns->addWidget(m_assignment, 3, Qt::AlignTop);
  m_frame->content()->addLayout(columns);
  m_frame->content()->addStretch(1);
}

void CohortsPage::refresh() {
  const StudySentence sentence = studySentence(standing());
  const QString course = formatCourse(standing().course());
  m_frame->setTitle(tr("Cohorts"), course.isEmpty() ? tr("No subject is assigned yet.")
                                                    : tr("Course of the study: %1").arg(course));
  m_now->setTitle(sentence.headline);
  m_explanation->setText(sentence.explanation);
  showWords(m_design, designNotice(standing()));
  showBands();
  m_assignment->refresh();
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
