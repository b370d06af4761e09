#include "db/exchange/site_log/log_tables.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_rr_detail {

class TestRrDetail : public QObject {
  Q_OBJECT
 private:
  static RelapsedRefractory read(const QString& branch, const QString& detail) {
    const RrDetail read = readRrDetail(branch, detail);
    if (!read.faults.isEmpty()) qWarning() << read.faults;
    return read.values;
  }

 private Q_SLOTS:
  void everyPhrase() {
    RelapsedRefractory expected;
    expected.branch = RrBranch::RelapseAfterTransplant;
    expected.marrowBlastsPercent = 15.5;
    expected.bloodBlastsTwice = true;
    expected.extramedullary = false;
    expected.monthsToRelapse = 7;
    expected.reinductionFailed = false;
    expected.noOtherOption = true;
    expected.acuteGvhdGrade = 2;
    expected.targetedDrug = TargetedDrug::Failed;
    QCOMPARE(read("relapse",
                  "after transplantation;marrow blasts 15.5 %;peripheral blood twice Y;extramedullary N; "
                  "months to relapse 7;re-induction failed N;no other option Y;acute GVHD grade 2;"
                  "targeted drug tried Y"),
             expected);
    expected = {};
    expected.branch = RrBranch::Refractory;
    expected.noCrAfterInduction = true;
    expected.noCrAfterSalvage = true;
    expected.noCrAfterTargeted = true;
    expected.inductionCompleted = true;
    expected.mrdPersistent = true;
    QCOMPARE(read("refractory",
                  "no CR after induction; No CR after salvage;no CR after targeted drugs;MRD positive;"
                  "induction completed Y"),
             expected);
  }

  void induction() {
    QVERIFY(read("refractory", "induction completed N;MRD positive").inductionCompleted == false);
    QVERIFY(!read("refractory", "MRD positive").inductionCompleted);
  }

  void targetedDrug_data() {
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<TargetedDrug>("expected");
    QTest::newRow("tried") << "targeted drug tried Y" << TargetedDrug::Failed;
    QTest::newRow("not tried") << "targeted drug tried N" << TargetedDrug::NotTried;
    QTest::newRow("none, one way") << "no targeted drug available" << TargetedDrug::NoneAvailable;
    QTest::newRow("none, the other") << "targeted drug none available" << TargetedDrug::NoneAvailable;
  }
  void targetedDrug() {
    QFETCH(QString, phrase);
    QFETCH(TargetedDrug, expected);
    QVERIFY(read("relapse", "early;" + phrase).targetedDrug == expected);
  }

  void nothingKnown() { QCOMPARE(read("", ""), RelapsedRefractory{}); }

  void faults_data() {
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QStringList>("named");
    const auto row = [](const char* name, const char* branch, const char* detail, const QStringList& named) {
      QTest::newRow(name) << QString(branch) << QString(detail) << named;
    };
    row("unknown phrase", "relapse", "early;feels better", {"feels better"});
    row("each of two", "relapse", "early;foo;bar", {"foo", "bar"});
    row("blasts without %", "relapse", "early;marrow blasts 5", {"marrow blasts 5"});
    row("months with %", "relapse", "early;months to relapse 5 %", {"months to relapse 5 %"});
    row("no number", "relapse", "early;months to relapse x", {"months to relapse x"});
    row("answer missing", "relapse", "early;extramedullary", {"extramedullary"});
    row("answer unknown", "relapse", "early;extramedullary ?", {"extramedullary ?"});
    row("said twice", "relapse", "early;late", {"late"});
    row("contradiction", "relapse", "early;extramedullary Y;extramedullary N", {"extramedullary N"});
    row("which relapse?", "relapse", "marrow blasts 20 %", {"early, late or after transplantation"});
    row("refractory and early", "refractory", "early", {"relapse"});
    row("relapse without the branch", "", "early", {"rr_branch"});
  }
  void faults() {
    QFETCH(QString, branch);
    QFETCH(QString, detail);
    QFETCH(QStringList, named);
    const QStringList faults = readRrDetail(branch, detail).faults;
    QCOMPARE(faults.size(), named.size());
    for (qsizetype i = 0; i < named.size(); ++i)
      QVERIFY2(faults[i].contains(named[i]), qPrintable(faults[i]));
  }
};

COHORTDESK_TEST(TestRrDetail, QCoreApplication)
} // namespace tst_rr_detail
#include "tst_rr_detail.moc"
