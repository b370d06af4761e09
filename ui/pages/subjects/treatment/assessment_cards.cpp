#include "ui/pages/subjects/treatment/assessment_cards.h"

#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/worksheet.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/study.h"
#include "db/session/stored_measurements.h"
#include "ui/signing/agreement_form.h"
#include "ui/widgets/layout.h"

#include <QJsonDocument>
#include <QJsonObject>
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
/// Version of the DLT definition that the worksheet was signed under; 0 = none was signed.
int signedVersion(const DltAssessment& assessment) {
  const QByteArray sheet = assessment.worksheet.value_or(QString()).toUtf8();
  return QJsonDocument::fromJson(sheet).object().value(QLatin1String("definition")).toInt();
}

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
  if (const int version = signedVersion(assessment))
    sentences << SignedAssessmentCard::tr("Held against the DLT definition, version %1.").arg(version);
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

QString changedWords(const StudySession& session, const Subject& subject) {
  if (subject.assessments.empty()) return {};
  const auto values = labPointsNow(session, subject);
  const QStringList changed =
      changedSince(session.study(), subject, subject.assessments.back(), values ? &*values : nullptr);
  if (changed.isEmpty()) return {};
  return SignedAssessmentCard::tr("The assessment rests on other data: %1").arg(joinSentences(changed));
}
