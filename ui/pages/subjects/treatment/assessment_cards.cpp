#include "ui/pages/subjects/treatment/assessment_cards.h"

#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/dlt_period.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/study.h"
#include "ui/signing/agreement_form.h"
#include "ui/widgets/layout.h"

#include <QPushButton>

SignedAssessmentCard::SignedAssessmentCard(QWidget* parent) : Card(tr("What was signed"), parent) {
  m_outcome = new Paragraph(QStringLiteral("dltSignedOutcome"), TextRole::Heading);
  m_words = new Paragraph(QStringLiteral("dltSigned"));
  auto* anew = named<QPushButton>("assessAnew", tr("Assess ane&w…"));
  addAll(body(), {m_outcome, m_words});
  body()->addWidget(anew, 0, Qt::AlignLeft);
  connect(anew, &QPushButton::clicked, this, &SignedAssessmentCard::anewRequested);
}

namespace {
/// "Assessed on 2026-01-19 (day 14). Signed by Dr Li Wei, 2026-01-19 09:00 UTC+8."
QString signedWords(const Study& study, const Subject& subject, const DltAssessment& assessment) {
  QStringList sentences{subject.infusion
                            ? SignedAssessmentCard::tr("Assessed on %1 (day %2).")
                                  .arg(isoDate(assessment.date))
                                  .arg(dayOf(study, *subject.infusion, assessment.date))
                            : SignedAssessmentCard::tr("Assessed on %1.").arg(isoDate(assessment.date))};
  if (const AdverseEvent* event = byId(subject.events, assessment.eventId))
    sentences << SignedAssessmentCard::tr("The DLT: %1, onset %2.")
                     .arg(eventName(study, *event), onsetText(study, *event));
  if (assessment.cause) sentences << SignedAssessmentCard::tr("Cause: %1.").arg(causeName(*assessment.cause));
  if (assessment.followUpEnded)
    sentences << SignedAssessmentCard::tr("Follow-up ended on %1.").arg(isoDate(*assessment.followUpEnded));
  if (!assessment.reason.isEmpty())
    sentences << SignedAssessmentCard::tr("Reason: %1.").arg(assessment.reason);
  sentences << (assessment.signature ? SignedAssessmentCard::tr("Signed by %1.")
                                           .arg(signatureText(study.site, *assessment.signature))
                                     : SignedAssessmentCard::tr("Not signed: it does not count."));
  return joinSentences(sentences);
}
} // namespace

void SignedAssessmentCard::show(const Study& study, const Subject& subject) {
  const auto& assessments = subject.assessments;
  if (assessments.empty()) return;
  m_outcome->setText(outcomeName(assessments.back().outcome));
  QStringList lines{signedWords(study, subject, assessments.back())};
  for (auto earlier = assessments.rbegin() + 1; earlier != assessments.rend(); ++earlier)
    lines
        << tr("Before it: %1. %2").arg(outcomeName(earlier->outcome), signedWords(study, subject, *earlier));
  m_words->setText(lines.join(u'\n'));
}

DltDefinitionCard::DltDefinitionCard(QWidget* parent) : Card(tr("What counts as a DLT"), parent) {
  m_words = new Paragraph(QStringLiteral("dltDefinition"));
  body()->addWidget(m_words);
}

void DltDefinitionCard::show(const DltDefinition& definition, int lastOnsetDay) {
  QStringList lines;
  if (!definition.text.isEmpty()) lines << definition.text;
  for (const QString& item : definition.items)
    lines << tr("• %1").arg(item);
  const bool entered = !lines.isEmpty();
  if (!entered)
    lines << tr(
        "The site has not entered the DLT definition of the signed protocol. The registry record does not "
        "define a DLT (assumption A5): judge by the signed protocol.");
  lines << tr("What begins or becomes worse from the infusion to day %1 counts (assumption A2).")
               .arg(lastOnsetDay);
  m_words->setText(lines.join(u'\n'));
  setTextRole(m_words, entered ? TextRole::Body : TextRole::Warning);
}

WindowEventsCard::WindowEventsCard(QWidget* parent) : Card(tr("Adverse events of the window"), parent) {
  m_words = new Paragraph(QStringLiteral("dltWindowEvents"));
  body()->addWidget(m_words);
}

void WindowEventsCard::show(const Study& study, const Subject& subject) {
  const int last = study.protocol.lastDltOnsetDay;
  QStringList lines;
  int outside = 0;
  for (const AdverseEvent& event : subject.events) {
    if (!subject.infusion || !dltDay(study, *subject.infusion, event)) {
      ++outside;
      continue;
    }
    QString words = tr("Day %1: %2, %3")
                        .arg(onsetDays(study, *subject.infusion, event), eventName(study, event),
                             eventDetail(study, event));
    if (const QString reading = dltReading(study, *subject.infusion, event); !reading.isEmpty())
      words = joinSentences({words + u'.', reading});
    lines << (event.doseLimiting ? tr("▲ %1").arg(words) : tr("• %1").arg(words));
  }
  if (lines.isEmpty())
    lines << (subject.infusion
                  ? tr("None is recorded that began or became worse from day 0 to day %1.").arg(last)
                  : tr("There is no window before the infusion."));
  if (subject.infusion && outside > 0) lines << tr("%n event(s) lie before or after it.", nullptr, outside);
  m_words->setText(lines.join(u'\n'));
}
