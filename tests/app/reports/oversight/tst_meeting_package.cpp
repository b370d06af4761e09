#include "app/reports/oversight/meeting_package.h"

#include "app/study/study_rules.h"
#include "tests/support/rich_subject.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_meeting_package {
const JournalStamp head{412, QStringLiteral("7f3a91c20b4e55d0")};

/// What a package says, without the breaks of long words.
QString textsOf(const Study& study, const CasebookRecord& record, const QDateTime& at) {
  const Standing standing = standingOf(study, siteDate(study, at));
  const PackageHtml html = packageHtml({standing, record.measurements, record.samplings, at, head});
  return QString(html.opening + html.pieces.join(QString())).remove(QChar(0x200B));
}

QStringList headingsOf(const QString& html) {
  static const QRegularExpression heading(QStringLiteral("<h2[^>]*>([^<]*)</h2>"));
  QStringList all;
  for (auto found = heading.globalMatch(html); found.hasNext();)
    all << found.next().captured(1);
  return all;
}

const QStringList chapters{QStringLiteral("Recommendation"),
                           QStringLiteral("Subjects of the cohort and of those below"),
                           QStringLiteral("DLT worksheets"),
                           QStringLiteral("Serious events"),
                           QStringLiteral("Course of CRS and ICANS"),
                           QStringLiteral("Events of grade 3 or more (CTCAE or ASTCT)"),
                           QStringLiteral("Laboratory values of grade 3 or more (CTCAE, by value)"),
                           QStringLiteral("Laboratory"),
                           QStringLiteral("Kinetics of the infused cells"),
                           QStringLiteral("Deviations"),
                           QStringLiteral("Open queries"),
                           QStringLiteral("Not checked against source"),
                           QStringLiteral("Decision table"),
                           QStringLiteral("Dose paths")};

class TestMeetingPackage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyChapterOfAnEmptyStudy() {
    const Study study = StudyBuilder();
    const QString html = textsOf(study, {}, QDateTime(QDate(2026, 1, 6), QTime(1, 0), Qt::UTC));
    QCOMPARE(headingsOf(html), chapters);
    QVERIFY(html.contains(QStringLiteral("412")));
    QVERIFY(html.contains(QStringLiteral("2026-01-06 09:00")));
    QVERIFY(!html.contains(QStringLiteral("chart:")));
  }

  void everyChapterOfAStudyWithSomethingOfEverything() {
    const Study study = richStudy();
    const QString html = textsOf(study, richRecord(study), richNow());
    QCOMPARE(headingsOf(html), chapters);
    QVERIFY(html.contains(study.subjects.back().label()));
  }

  /// The levels of the meeting: the one that decides, and those below it.
  void ofTheCohortAndThoseBelow() {
    const Study study = StudyBuilder()
                            .eligible(QStringLiteral("SCR-001"))
                            .assigned(1)
                            .infused({2026, 1, 15})
                            .assessed({2026, 1, 29}, DltOutcome::NoDlt)
                            .decided({2026, 1, 30}, DecisionKind::Escalate, 1, 2, 3)
                            .eligible(QStringLiteral("SCR-002"))
                            .assigned(2, 1)
                            .infused({2026, 2, 5});
    const Standing standing = standingOf(study, {2026, 2, 10});
    const std::vector<Measurement> none;
    const std::vector<Sampling> noHours;
    const PackageSource source{standing, none, noHours, {}, head};
    QCOMPARE(source.levels(), (std::vector<int>{2, 1}));
    QVERIFY(packageCurves(source).empty());
    const QString html = packageHtml(source).pieces.join(QString());
    QVERIFY(html.contains(QStringLiteral("chart:staircase")));
    QVERIFY(html.indexOf(QStringLiteral("S-002")) < html.indexOf(QStringLiteral("S-001")));
  }

  void serious() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15}).event({2026, 1, 18}, 4);
    builder.last().events.back().serious = true;
    const QString html = textsOf(builder, {}, QDateTime(QDate(2026, 1, 20), QTime(1, 0), Qt::UTC));
    const QString serious =
        html.section(QStringLiteral("Serious events"), 1).section(QStringLiteral("Course of CRS"), 0, 0);
    QVERIFY(serious.contains(QStringLiteral("S-001")));
    QVERIFY(serious.contains(QStringLiteral("2026-01-18")));
  }

  /// One line a subject, analyte and side, with the furthest value.
  void laboratory() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const RowId subject = builder.last().id;
    CasebookRecord record;
    const auto add = [&](const char* visit, const char* analyte, double value) {
      record.measurements.push_back({{subject, QLatin1String(visit), QLatin1String(analyte), Specimen::Blood},
                                     MeasuredValue{Reading::Exact, value}});
    };
    add("SCR", "lymphocytes", 1); // before the infusion
    add("D7", "lymphocytes", 200);
    add("D14", "lymphocytes", 90);
    add("D21", "lymphocytes", 800);
    add("D7", "car-copies", 900);
    add("D14", "car-copies", 400);
    const QString html = textsOf(builder, record, QDateTime(QDate(2026, 2, 20), QTime(1, 0), Qt::UTC));
    const QString part =
        html.section(QStringLiteral(">Laboratory<"), 1).section(QStringLiteral("Kinetics of"), 0, 0);
    QVERIFY(part.contains(QStringLiteral(">90<")));
    QVERIFY(!part.contains(QStringLiteral(">200<")));
    QVERIFY(html.contains(QStringLiteral("chart:curves-0")));
  }

  /// Each subject's worst of a term on one line, with what it was before; what cannot be graded is named.
  void severeValues() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const RowId subject = builder.last().id;
    builder.last().screenings.back().entry.sex = Sex::Male;
    CasebookRecord record;
    const auto add = [&](const char* visit, const char* analyte, MeasuredValue value) {
      record.measurements.push_back(
          {{subject, QLatin1String(visit), QLatin1String(analyte), Specimen::Blood}, value});
    };
    add("SCR", "neutrophils", {Reading::Exact, 0.9});
    add("D7", "neutrophils", {Reading::Exact, 0.7});
    add("D14", "neutrophils", {Reading::Exact, 0.3});
    add("D21", "neutrophils", {Reading::Exact, 1.2});
    add("SCR", "platelets", {Reading::Exact, 20});
    add("D7", "platelets", {Reading::Below, 25});
    add("D7", "bilirubin", {Reading::Exact, 200});
    add("D7", "alt", {Reading::Exact, 45});
    const QDateTime at(QDate(2026, 2, 20), QTime(1, 0), Qt::UTC);
    const QString html = textsOf(builder, record, at);
    const QString part = html.section(QStringLiteral(">Laboratory values of grade 3"), 1)
                             .section(QStringLiteral(">Laboratory<"), 0, 0);
    QVERIFY(part.contains(QStringLiteral("Neutrophil count decreased")));
    QVERIFY(part.contains(QStringLiteral("0.3 10⁹/L")) && !part.contains(QStringLiteral("0.7 10⁹/L")));
    QVERIFY(part.contains(QStringLiteral("0.9 10⁹/L, grade 3")));
    QVERIFY(part.contains(QStringLiteral("Day 7, Day 14")));
    QVERIFY(part.contains(QStringLiteral("<25 10⁹/L").toHtmlEscaped()));
    QCOMPARE(part.count(QStringLiteral("not worse since")), 1); // the platelets
    QVERIFY(part.contains(QStringLiteral("not known: the upper limit of normal (S-001)")));
    QVERIFY(!part.contains(QStringLiteral("Alanine")));
    QVERIFY(part.contains(QStringLiteral("investigator's judgement")));
    QCOMPARE(textsOf(builder, record, at), html);
  }
};
COHORTDESK_TEST(TestMeetingPackage, QCoreApplication)
} // namespace tst_meeting_package
#include "tst_meeting_package.moc"
