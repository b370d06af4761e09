#include "db/exchange/hand_over/csv/csv_export.h"

#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QTest>

namespace tst_sdtm_export {
/// The study's site in New York, where the clocks go forward on 2026-03-08.
NewStudy inNewYork() {
  NewStudy beginning = newTestStudy();
  beginning.site.timeZone = QTimeZone("America/New_York");
  return beginning;
}

QDateTime newYork(QDate day, QTime time) {
  return QDateTime(day, time, QTimeZone("America/New_York")).toUTC();
}

class TestSdtmExport : public QObject {
  Q_OBJECT
 private:
  QStringList linesOf(const char* domain) const {
    return QString::fromUtf8(contentOf(m_folder.filePath(u"data/sdtm/%1.csv"_qs.arg(QLatin1String(domain)))))
        .split(u'\n', Qt::SkipEmptyParts);
  }

  QTemporaryDir m_folder;

 private Q_SLOTS:
  void aStudyAcrossSummerTime() {
    TestStudy test(QDate(2026, 3, 7), inNewYork());
    test.setNow(newYork(QDate(2026, 3, 7), QTime(9, 0)));
    const RowId subject = screenAndAssign(test, u"Somebody"_qs, 1);
    const RowId other = screenEligible(test, u"Somebody Else"_qs);
    QVERIFY(subject != 0 && other != 0);
    test.setNow(newYork(QDate(2026, 3, 7), QTime(11, 0)));
    Infusion infusion;
    infusion.startedAt = newYork(QDate(2026, 3, 7), QTime(10, 0)); // winter time
    infusion.weightKg = 70;
    infusion.infusedCells = 7e8;
    infusion.batch = u"NK26A01"_qs;
    QVERIFY(test.commands().saveInfusion(subject, infusion, {}));
    test.setNow(newYork(QDate(2026, 3, 14), QTime(9, 0)));
    const QDateTime taken = newYork(QDate(2026, 3, 14), QTime(8, 30)); // summer time
    QVERIFY(test.commands().saveSamplings({{subject, u"D7"_qs, Specimen::Blood, taken}}, {}));
    QVERIFY(test.commands().saveMeasurements(
        {{{subject, u"D7"_qs, u"il6"_qs, Specimen::Blood}, MeasuredValue{Reading::Below, 1.5}},
         {{subject, u"D7"_qs, u"crp"_qs, Specimen::Blood}, MeasuredValue{Reading::Exact, 8}}},
        {}));
    const auto done = exportCsv(test.session(), m_folder.filePath(u"data"_qs), {.sdtm = true});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    const QString id = u"SHSYXY-CAR-NK-CD7"_qs;
    const QString first = test.study().subject(subject)->screening().number;
    const QString second = test.study().subject(other)->screening().number;

    const QStringList people = linesOf("dm");
    QCOMPARE(people.size(), 3);
    QVERIFY2(people[1].startsWith(u"%1,DM,%1-%2,S-001,2026-03-07T10:00:00,"_qs.arg(id, first)),
             qPrintable(people[1]));
    QVERIFY2(people[1].contains(u",L1,Dose level 1,L1,Dose level 1,"), qPrintable(people[1]));
    QVERIFY2(people[2].startsWith(u"%1,DM,%1-%2,%2,,,,,"_qs.arg(id, second)), qPrintable(people[2]));
    QVERIFY(people[2].contains(u",NOTASSGN,Not Assigned,NOTASSGN,Not Assigned,"));

    const QStringList results = linesOf("lb");
    QCOMPARE(results.size(), 3);
    const QString begin = u"%1,LB,%1-%2,%3,%3,"_qs;
    QVERIFY2(results[1].startsWith(begin.arg(id, first, u"1"_qs) + u"IL6,IL-6,"), qPrintable(results[1]));
    QVERIFY2(results[1].endsWith(u",<1.5,pg/mL,<1.5,,pg/mL,,BLOOD,,6,Day 7,8,2026-03-14T08:30:00,8"),
             qPrintable(results[1]));
    QVERIFY2(results[2].startsWith(begin.arg(id, first, u"2"_qs) + u"CRP,CRP,"), qPrintable(results[2]));
    QCOMPARE(linesOf("ex").size(), 2);
    QCOMPARE(linesOf("ds").size(), 4); // two consents, one assignment
    for (const char* none : {"ie", "ae", "rs"})
      QCOMPARE(linesOf(none).size(), 1);
  }

  void itIsInTheManifestAndSaysWhatItIs() {
    const QByteArray manifest = contentOf(m_folder.filePath(u"data/MANIFEST.sha256"_qs));
    for (const char* file :
         {"dm.csv", "ie.csv", "ex.csv", "ae.csv", "lb.csv", "rs.csv", "ds.csv", "README.txt"})
      QVERIFY2(manifest.contains(QByteArray("  sdtm/").append(file).append('\n')), file);
    QVERIFY(contentOf(m_folder.filePath(u"data/sdtm/README.txt"_qs)).contains("advisory"));
  }

  void withoutBeingAskedThereIsNone() {
    TestStudy test;
    QVERIFY(exportCsv(test.session(), m_folder.filePath(u"plain"_qs), {}));
    QVERIFY(!QDir(m_folder.filePath(u"plain/sdtm"_qs)).exists());
  }

  void rescreenedItIsTheScreeningThatCounts() {
    TestStudy test;
    const RowId subject = screenEligible(test, u"Somebody"_qs);
    QVERIFY(subject != 0);
    const RowId first = test.study().subject(subject)->screening().id;
    const Credentials who = TestStudy::credentials(Role::PrincipalInvestigator);
    QVERIFY(
        test.commands().recordScreenFailure(first, {test.session().today(), {u"I3"_qs}, u"worse"_qs}, who));
    QVERIFY(exportCsv(test.session(), m_folder.filePath(u"failed"_qs), {.sdtm = true}));
    const auto people = [&](const char* export_) {
      return QString::fromUtf8(contentOf(m_folder.filePath(QLatin1String(export_) + u"/sdtm/dm.csv")));
    };
    QVERIFY(people("failed").contains(u",SCRNFAIL,"));
    const QByteArray criteria = contentOf(m_folder.filePath(u"failed/sdtm/ie.csv"_qs));
    QVERIFY2(criteria.contains(",IE,SHSYXY-CAR-NK-CD7-SCR-001,1,I3,"), criteria.constData());
    test.setDay(test.session().today().addDays(7));
    QVERIFY(test.commands().rescreen(subject, {u"1.0"_qs, test.at(test.session().today(), u"08:00"_qs)}));
    QVERIFY(exportCsv(test.session(), m_folder.filePath(u"again"_qs), {.sdtm = true}));
    QVERIFY(people("again").contains(u",NOTASSGN,"));
    QCOMPARE(people("again").count(u'\n'), 2);
  }
};

COHORTDESK_TEST(TestSdtmExport, QCoreApplication)
} // namespace tst_sdtm_export
#include "tst_sdtm_export.moc"
