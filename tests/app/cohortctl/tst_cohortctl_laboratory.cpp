#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

namespace tst_cohortctl_laboratory {

/// The program itself: laboratory values by CTCAE grade.
class TestCohortctlLaboratory : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(hasPassword());
    QVERIFY(make("ward.study"));
    QCOMPARE(import(log(), "ward.study").status, 0);
    QVERIFY(write(path("lab.csv"), "subject,visit,neutrophils,bilirubin\nS-001,SCR,0.9,\nS-001,D7,<0.6,60\n"
                                   "S-001,D14,1.2,\n"));
    const Answer imported =
        run(QStringList{"import", "lab", path("lab.csv"), "--into", path("ward.study")} + who());
    QVERIFY2(imported.status == 0, qPrintable(imported.err));
  }

  void inJson() {
    const QJsonObject told = asked({"--json"});
    QCOMPARE(told["scale"].toString(), QStringLiteral("CTCAE 5.0"));
    QCOMPARE(told["from"].toInt(), 3);
    QVERIFY(!told["on"].toString().isEmpty());
    QVERIFY(told["source"].toString().contains("National Cancer Institute"));
    QVERIFY(told["assumption"].toString().contains("investigator"));
    QCOMPARE(told["values"].toArray().size(), 1);
    const QJsonObject value = told["values"][0].toObject();
    QCOMPARE(value["subject"].toString(), QStringLiteral("S-001"));
    QCOMPARE(value["analyte"].toString(), QStringLiteral("neutrophils"));
    QCOMPARE(value["term"].toString(), QStringLiteral("Neutrophil count decreased"));
    QCOMPARE(value["visit"].toString(), QStringLiteral("D7"));
    QCOMPARE(value["value"].toString(), QStringLiteral("<0.6"));
    QCOMPARE(value["unit"].toString(), QStringLiteral("10⁹/L"));
    QCOMPARE(value["rule"].toString(), QStringLiteral("LAB-GRADE"));
    QCOMPARE(value["least"].toInt(), 3);
    QCOMPARE(value["most"].toInt(), 4);
    QCOMPARE(value["before"]["value"].toString(), QStringLiteral("0.9"));
    QCOMPARE(value["before"]["least"].toInt(), 3);
    const QJsonArray notGradable = told["notGradable"].toArray();
    QCOMPARE(notGradable.size(), 1);
    QCOMPARE(notGradable[0]["rule"].toString(), QStringLiteral("LAB-NONE"));
    QCOMPARE(notGradable[0]["missing"].toArray().first().toString(),
             QStringLiteral("the upper limit of normal"));
  }

  void fromAnotherGrade() {
    QCOMPARE(asked({"--json", "--from", "2"})["values"].toArray().size(), 2);
    QCOMPARE(asked({"--json", "--from", "4"})["values"].toArray().size(), 1);        // it can be 4
    QCOMPARE(asked({"--json", "--on", "2026-01-15"})["values"].toArray().size(), 0); // not measured yet
    for (const char* wrong : {"5", "-1", "x", ""})
      QCOMPARE(run(QStringList{"laboratory", path("ward.study"), "--from", wrong} + who()).status, 2);
  }

  void inWords() {
    const Answer answer = run(QStringList{"laboratory", path("ward.study")} + who());
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(
                 "S-001 (L1), Day 7: grade 3–4, <0.6 10⁹/L. Before the infusion: 0.9 10⁹/L, grade 3."),
             qPrintable(answer.out));
    QVERIFY(answer.out.contains("not known: the upper limit of normal (S-001)"));
    QVERIFY(answer.out.contains("Assumption: "));
  }

 private:
  QJsonObject asked(const QStringList& options) {
    const Answer answer = run(QStringList{"laboratory", path("ward.study")} + options + who());
    if (answer.status != 0) qWarning("%s", qPrintable(answer.err));
    return QJsonDocument::fromJson(answer.out.toUtf8()).object();
  }
};
COHORTDESK_TEST(TestCohortctlLaboratory, QCoreApplication)
} // namespace tst_cohortctl_laboratory
#include "tst_cohortctl_laboratory.moc"
