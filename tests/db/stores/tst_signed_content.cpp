#include "db/stores/signature_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtTest>

// What is signed, as it was written by hand before there was the catalogue of fields. These contents are part
// of every signature ever given: none is ever changed.
namespace {
/// Of a content whose keys stand here in a readable order; what is signed has them in that of QJsonObject.
QByteArray hashOf(const QByteArray& content) {
  const QJsonDocument json = QJsonDocument::fromJson(content);
  if (json.isNull()) qWarning("not JSON: %s", content.constData());
  return QCryptographicHash::hash(json.toJson(QJsonDocument::Compact), QCryptographicHash::Blake2b_256);
}

Subject subjectWithEvent() {
  Subject subject;
  subject.id = 7;
  AdverseEvent& event = subject.events.emplace_back();
  event.id = 5;
  event.term = QStringLiteral("Pneumonitis");
  event.grade = 4;
  event.onset = {2026, 1, 8};
  event.serious = true;
  event.comment = QStringLiteral("not signed");
  return subject;
}
} // namespace

class TestSignedContent : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDltIsSignedWithItsEvent() {
    DltAssessment assessment;
    assessment.id = 3;
    assessment.date = {2026, 1, 9};
    assessment.outcome = DltOutcome::Dlt;
    assessment.eventId = 5;
    QCOMPARE(signedHash(subjectWithEvent(), assessment),
             hashOf(R"({"subject":7,"assessment":3,"date":"2026-01-09","outcome":"dlt",
                        "event":{"id":5,"term":"Pneumonitis","grade":4,"onset":"2026-01-08"},
                        "cause":null,"followUpEnded":null,"reason":""})"));
  }

  void notEvaluableIsSignedWithItsCause() {
    const DltAssessment assessment{3,
                                   {2026, 1, 9},
                                   DltOutcome::NotEvaluable,
                                   0,
                                   NotEvaluableCause::LostToFollowUp,
                                   QDate(2026, 1, 7),
                                   QStringLiteral("moved"),
                                   {}};
    QCOMPARE(signedHash(subjectWithEvent(), assessment),
             hashOf(R"({"subject":7,"assessment":3,"date":"2026-01-09","outcome":"not-evaluable",
                        "event":null,"cause":"lost-to-follow-up","followUpEnded":"2026-01-07",
                        "reason":"moved"})"));
  }
};
QTEST_APPLESS_MAIN(TestSignedContent)
#include "tst_signed_content.moc"
