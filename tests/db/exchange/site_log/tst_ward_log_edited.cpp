#include "db/exchange/site_log/site_log.h"

#include "app/screening/eligibility.h"
#include "tests/db/exchange/site_log/read_log.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

namespace tst_ward_log_edited {
using namespace read_log;

/// Writes the fixture's screening.csv with the column `understands`: a letter a line, - = empty.
bool tellUnderstanding(EditedLog& log, const QByteArray& letters) {
  QFile file(fixture() + QStringLiteral("/screening.csv"));
  if (!file.open(QIODevice::ReadOnly)) return false;
  QByteArray content;
  qsizetype row = -1;
  for (const QByteArray& line : file.readAll().split('\n')) {
    if (line.trimmed().isEmpty()) continue;
    QByteArray told = "understands";
    if (row >= 0) told = letters.at(row) == '-' ? QByteArray() : letters.mid(row, 1);
    content += line.trimmed() + ',' + told + "\r\n";
    ++row;
  }
  return row == letters.size() && log.write(QStringLiteral("screening.csv"), content);
}

/// The fixture with something in it written otherwise.
class TestWardLogEdited : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void columnsInAnotherOrderAndByteOrderMark() {
    EditedLog log;
    QVERIFY(log.write("limits.csv",
                      "\xEF\xBB\xBFunit,limit,analyte,relation\r\n\xC2\xB5mol/L,110,creatinine,<=\r\n"
                      "\xC3\x97ULN,2.5,alt,<=\r\n"));
    const Study study = read(log.path(), "Asia/Shanghai").records;
    QCOMPARE(study.site.limits.size(), 2);
    QCOMPARE(study.site.limits[OrganTest::Creatinine], (OrganLimit{LimitRelation::AtMost, 110, false}));
    QCOMPARE(study.site.limits[OrganTest::Alt], (OrganLimit{LimitRelation::AtMost, 2.5, true}));
  }

  void aLateDltOvertakesTheDecision() {
    EditedLog log;
    QVERIFY(log.append("dlt_assessments.csv", "S-006,2026-08-25,DLT,seen when the record was checked"));
    QVERIFY(log.append("adverse_events.csv", "S-006,Encephalopathy,3,2026-05-25,2026-05-29,Y,Y,Y,"));
    const Study study = read(log.path(), "Asia/Shanghai").records;
    QCOMPARE(courseOn(study, "2026-08-24"), "1N 2NNT 2XNNN 3NNN");
    QCOMPARE(courseOn(study, "2026-08-25"), "1N 2NNT 2XTNN 3NNN");
    QVERIFY(!isOvertaken(asOf(study, QDate(2026, 8, 24)), study.decisions[2]));
    QVERIFY(isOvertaken(study, study.decisions[2]));
    const Recommendation now = recommend(study.protocol.design, courseOf(study));
    QCOMPARE(ruleId(now.rule), "SD-STOP");
    QCOMPARE(now.held, std::vector<int>{3});
  }

  void presentExclusionIsNamedByItsId() {
    EditedLog log;
    QVERIFY(log.replace("screening.csv", "54,95,\r\n", "54,95,E2\r\n"));
    const Study study = read(log.path(), "Asia/Shanghai").records;
    const EligibilityResult result =
        evaluateEligibility(study.protocol, study.site, study.subjects[15].screening());
    QVERIFY(result.overall == Eligibility::NotEligible);
    QCOMPARE(result.failed().join(u' '), "E2");
    QCOMPARE(result.missing().join(u' '), "I4b E1 E3");
  }

  /// I7: the log's own column goes before; without one, its consent is the answer.
  void understandingIsReadWhereTheLogTellsIt() {
    const auto answers = [](const Study& study) {
      QString letters;
      for (const Subject& subject : study.subjects) {
        const auto answer = subject.screening().entry.understands;
        letters += !answer ? u'-' : *answer ? u'Y' : u'N';
      }
      return letters;
    };
    QCOMPARE(answers(read(fixture(), "Asia/Shanghai").records), QString(17, u'Y'));
    EditedLog log;
    QVERIFY(tellUnderstanding(log, "YNYYYYYYYYYYYYY-Y"));
    const Study told = read(log.path(), "Asia/Shanghai").records;
    QCOMPARE(answers(told), "YNYYYYYYYYYYYYY-Y");
    const auto judged = [&](int index) {
      return evaluateEligibility(told.protocol, told.site,
                                 told.subjects[static_cast<std::size_t>(index)].screening());
    };
    QVERIFY(judged(1).failed().contains(QStringLiteral("I7")));
    QVERIFY(judged(15).missing().contains(QStringLiteral("I7")));
    QVERIFY(tellUnderstanding(log, "?YYYYYYYYYYYYYYYY"));
    const auto refused = readWardLog(log.path(), told.protocol, QTimeZone("Asia/Shanghai"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().front().column, "understands");
    QCOMPARE(refused.error().front().line, 2);
  }

  void theDigestKnowsTheLog() {
    const WardLog log = read(fixture(), "Asia/Shanghai");
    QCOMPARE(log.digest.size(), 32);
    QCOMPARE(read(EditedLog().path(), "UTC").digest, log.digest);
    EditedLog edited;
    QVERIFY(edited.replace("infusions.csv", "NK26A01", "NK26A09"));
    QVERIFY(read(edited.path(), "Asia/Shanghai").digest != log.digest);
  }
};

COHORTDESK_TEST(TestWardLogEdited, QCoreApplication)
} // namespace tst_ward_log_edited
#include "tst_ward_log_edited.moc"
