// The papers of the site's file say what the record has, and say so where it has nothing.
#include "app/reports/oversight/site_papers.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_site_papers {
const QDate today{2026, 3, 1};

/// S-001, treated; SCR-002, who failed; a bag of which 40 mL of 50 were given; a line of the log; a version
/// that waits for its approval.
Study recorded() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  b.last().identity.name = QStringLiteral("Wu <Hong>");
  b.last().infusion->portions = {
      {1, 1, 40, QDateTime({2026, 1, 15}, {2, 20}, Qt::UTC), {}, QStringLiteral("The line was blocked")}};
  b.last().followUps = {{1, {2026, 2, 20}, VitalStatus::Alive, {}}};
  b.eligible(QStringLiteral("SCR-002"));
  b.last().screenings.front().failure = ScreenFailure{{2026, 1, 20}, {QStringLiteral("I3")}, {}};
  Lot lot;
  lot.id = 1;
  lot.number = QStringLiteral("NK26A01");
  lot.made = {2026, 1, 1};
  lot.expiry = {2026, 12, 31};
  Bag bag;
  bag.id = 1;
  bag.lotId = 1;
  bag.identifier = QStringLiteral("B-01");
  bag.volumeMl = 50;
  b.study().lots = {lot};
  b.study().bags = {bag};
  Delegation entry;
  entry.id = 1;
  entry.name = QStringLiteral("Ma Li");
  entry.tasks = {DelegatedTask::Infusion};
  entry.from = {2026, 1, 1};
  entry.enteredAt = QDateTime({2026, 1, 3}, {1, 0}, Qt::UTC);
  b.study().siteFile.delegations = {entry};
  b.study().siteFile.consentVersions = {{1, QStringLiteral("2.0"), {2026, 2, 1}, std::nullopt, true}};
  b.study().siteFile.sources = {
      {1, QStringLiteral("Laboratory results"), QStringLiteral("Print in the subject's file")}};
  return b.study();
}

class TestSitePapers : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatStandsInEach_data() {
    QTest::addColumn<int>("paper");
    QTest::addColumn<QStringList>("said");
    const auto row = [](SitePaper paper, const char* said) {
      QTest::newRow(qPrintable(sitePaperFile(paper)))
          << static_cast<int>(paper) << QString::fromUtf8(said).split(u'|');
    };
    row(SitePaper::ScreeningLog,
        "Screening and enrolment log|SCR-001|S-001|SCR-002|failed on 2026-01-20: I3");
    row(SitePaper::IdentificationList, "Subject identification code list|S-001|Wu &lt;Hong&gt;|not recorded");
    row(SitePaper::CompletionList, "Completion list|S-001|2026-01-15|2026-02-20: alive");
    row(SitePaper::DelegationLog, "Delegation log|Ma Li|infusion|after its first day|signature and date");
    row(SitePaper::ConsentVersions,
        "Versions of the consent form|2.0|not approved|Nobody has to sign again.");
    row(SitePaper::SourceLocations,
        "Source data location list|Laboratory results|Print in the subject's file");
    row(SitePaper::ProductAccount, "Product accountability|NK26A01|not released|B-01|S-001: 40 mL on "
                                   "2026-01-15|The line was blocked|10 mL");
  }
  void whatStandsInEach() {
    QFETCH(int, paper);
    QFETCH(QStringList, said);
    const QString page = sitePaperHtml(recorded(), static_cast<SitePaper>(paper), today);
    said << QStringLiteral("As of 2026-03-01.") << QStringLiteral("SHSYXY-CAR-NK-CD7");
    for (const QString& each : said)
      QVERIFY2(page.contains(each), qPrintable(each));
  }

  void onlyTheListOfCodesHasNames() {
    for (const SitePaper paper : sitePapers)
      QCOMPARE(sitePaperHtml(recorded(), paper, today).contains(QStringLiteral("Wu &lt;Hong&gt;")),
               paper == SitePaper::IdentificationList);
  }

  void whoWasNotAssignedCompletesNothing() {
    QVERIFY(!sitePaperHtml(recorded(), SitePaper::CompletionList, today).contains(QStringLiteral("SCR-002")));
  }

  void whereNothingIsRecordedEachSaysSo() {
    const StudyBuilder none;
    for (const auto& [paper, sentence] :
         {std::pair(SitePaper::ScreeningLog, "Nobody has been screened."),
          std::pair(SitePaper::IdentificationList, "Nobody has been screened."),
          std::pair(SitePaper::CompletionList, "Nobody has been assigned."),
          std::pair(SitePaper::DelegationLog, "Nobody is in the delegation log."),
          std::pair(SitePaper::ConsentVersions, "No version of the consent form is kept."),
          std::pair(SitePaper::SourceLocations, "The site has not entered where its sources are."),
          std::pair(SitePaper::ProductAccount, "No lot is recorded.")})
      QVERIFY2(sitePaperHtml(none, paper, today).contains(QLatin1String(sentence)), sentence);
  }

  void aDoseWithoutBagsIsAccountedFor() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    b.last().infusion->batch = QStringLiteral("NK25Z09");
    const QString page = sitePaperHtml(b, SitePaper::ProductAccount, today);
    QVERIFY(page.contains(QStringLiteral("without bags recorded")) &&
            page.contains(QStringLiteral("NK25Z09")));
    QVERIFY(!sitePaperHtml(recorded(), SitePaper::ProductAccount, today)
                 .contains(QStringLiteral("without bags recorded")));
  }
};

COHORTDESK_TEST(TestSitePapers, QCoreApplication)
} // namespace tst_site_papers
#include "tst_site_papers.moc"
