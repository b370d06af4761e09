#include "app/dosing/worksheet.h"
#include "app/reports/status/due_calendar.h"
#include "app/reports/status/due_list.h"
#include "app/reports/status/due_worksheet.h"
#include "app/study/event_course.h"
#include "tests/support/item_for_72_hours.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_worksheet {
const QTimeZone shanghai("Asia/Shanghai");
const QDate zero(2026, 1, 15);

/// Infused on day 0; grade 3 from 25 January, 22:00, on, which an item wants for 72 h.
StudyBuilder withAnEvent() {
  StudyBuilder builder;
  builder.study().site.dltDefinition = itemFor72Hours();
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero).event({2026, 1, 25}, 3);
  builder.last().events.back().term = QStringLiteral("Pneumonitis");
  setOnset(builder.last().events.back(), readKnownTime(QStringLiteral("2026-01-25 22:00"), shanghai).value(),
           shanghai);
  return builder;
}

QDateTime site(QDate day, QTime time) {
  return momentAt(day, time, shanghai).value();
}

/// What is listed of a kind: "open: …"; empty where nothing is.
QString listed(const Study& study, DueKind kind, const QDateTime& now, const DueSources& sources = {}) {
  const Standing standing = standingOf(study, now.toTimeZone(shanghai).date());
  static const QStringList urgencies{QStringLiteral("overdue"), QStringLiteral("today"),
                                     QStringLiteral("open")};
  QStringList lines;
  for (const DueItem& item : dueList(standing, now, sources))
    if (item.kind == kind) lines << urgencies[int(item.urgency)] + QStringLiteral(": ") + item.what;
  return lines.join(u'\n');
}

class TestDueWorksheet : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anHourAhead() {
    const StudyBuilder builder = withAnEvent();
    const QString what = QStringLiteral("D1, Pneumonitis: met on 2026-01-28 22:00 if it goes on");
    QCOMPARE(listed(builder, DueKind::DltAhead, site({2026, 1, 27}, {9, 0})),
             QStringLiteral("open: ") + what);
    QCOMPARE(listed(builder, DueKind::DltAhead, site({2026, 1, 28}, {21, 59})),
             QStringLiteral("today: ") + what);
    QCOMPARE(listed(builder, DueKind::DltAhead, site({2026, 1, 28}, {22, 0})), QString());
    QCOMPARE(listed(builder, DueKind::UnjudgedDlt, site({2026, 1, 27}, {9, 0})), QString());
    QCOMPARE(listed(builder, DueKind::UnjudgedDlt, site({2026, 1, 28}, {9, 0})),
             QStringLiteral("overdue: D1, Pneumonitis, met by rule: DLT or not?"));
  }

  void theHourStandsInTheCalendar() {
    const StudyBuilder builder = withAnEvent();
    const Standing standing = standingOf(builder, {2026, 1, 26});
    int found = 0;
    for (const CalendarEntry& entry : dueBetween(standing, {2026, 1, 26}, {2026, 1, 31}, {}))
      if (entry.kind == DueKind::DltAhead) {
        ++found;
        QCOMPARE(entry.day, QDate(2026, 1, 28));
        QVERIFY2(entry.what.contains(QStringLiteral("2026-01-28 22:00")), qPrintable(entry.what));
      }
    QCOMPARE(found, 1);
  }

  /// Who has died is told of no hour; what was not reached is left to a person.
  void nothingGoesOnAfterDeath() {
    StudyBuilder builder = withAnEvent();
    builder.event({2026, 1, 26}, 5);
    const QDateTime now = site({2026, 1, 27}, {9, 0});
    QCOMPARE(listed(builder, DueKind::DltAhead, now),
             QStringLiteral("today: D1, Pneumonitis, not decided by the rule. The subject died before "
                            "2026-01-28 22:00, when the time would have been up."));
    QCOMPARE(listed(builder, DueKind::DltAhead, site({2026, 1, 26}, {9, 0})),
             listed(builder, DueKind::DltAhead, now)); // on the day itself, too
  }

  void whatIsMissingIsAsked_data() {
    QTest::addColumn<int>("about");
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("grade");
    QTest::addColumn<QString>("what");
    using About = DltRule::About;
    const QString noGrade = QStringLiteral("today: D1, %1, not decided by the rule. The grade on the scale "
                                           "of this item is not recorded.");
    const QString noClass = QStringLiteral("today: D1, Some ache, not decided by the rule. The organ class "
                                           "of this term is not known.");
    const auto row = [](const char* name, About about, const QString& term, int grade, const QString& what) {
      QTest::newRow(name) << static_cast<int>(about) << term << grade << what;
    };
    const QString crs = QStringLiteral("Cytokine release syndrome");
    row("no ASTCT grade", About::Crs, crs, 1, noGrade.arg(crs));
    row("of another syndrome", About::Icans, crs, 1, {});
    row("no MAGIC grade", About::Gvhd, QStringLiteral("GvHD"), 2, noGrade.arg(QStringLiteral("GvHD")));
    row("no class", About::OrganClasses, QStringLiteral("Some ache"), 3, noClass);
    row("no class, and the grade is lower", About::OrganClasses, QStringLiteral("Some ache"), 2, {});
  }
  void whatIsMissingIsAsked() {
    QFETCH(int, about);
    QFETCH(QString, term);
    QFETCH(int, grade);
    QFETCH(QString, what);
    StudyBuilder builder = withAnEvent();
    DltRule rule;
    rule.about = static_cast<DltRule::About>(about);
    if (rule.about == DltRule::About::OrganClasses) rule.names << QStringLiteral("Nervous system disorders");
    builder.study().site.dltDefinition.items.front().rule = rule;
    AdverseEvent& event = builder.last().events.back();
    event.term = term;
    event.grade = grade;
    const QDateTime now = site({2026, 1, 29}, {12, 0});
    QCOMPARE(listed(builder, DueKind::DltAhead, now), what);
    DltAnswer answer = answerOf(builder.last(), false, 1);
    answer.state = ItemState::May;
    builder.last().answers = {answer};
    QCOMPARE(listed(builder, DueKind::DltAhead, now), QString()); // a person has decided
  }

  void laboratoryItems_data() {
    QTest::addColumn<QDate>("low"); // from its midnight on; none: no value
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("ahead");
    QTest::addColumn<QString>("unjudged");
    const auto row = [](const char* name, QDate low, QDate today, const char* ahead, const char* unjudged) {
      QTest::newRow(name) << low << today << QString::fromUtf8(ahead) << QString::fromUtf8(unjudged);
    };
    row("no value", {}, {2026, 1, 16},
        "open: D1, Neutrophils, not decided by the rule. No value is recorded.", "");
    row("it may", {2026, 1, 20}, {2026, 1, 26},
        "open: D1, Neutrophils: met on 2026-01-27 00:00 if it goes on", "");
    row("it does", {2026, 1, 20}, {2026, 1, 27}, "", "overdue: D1, Neutrophils, met by rule: DLT or not?");
    row("it does after the last day of onset", {2026, 2, 10}, {2026, 3, 20}, "",
        "overdue: D1, Neutrophils, met by rule: DLT or not?");
    row("it was there before", {2026, 1, 13}, {2026, 1, 30},
        "today: D1, Neutrophils, not decided by the rule. It was there before the infusion and has stayed, "
        "or "
        "was not measured since: the rule does not decide it. Judge it by hand, and say why.",
        "");
  }
  void laboratoryItems() {
    QFETCH(QDate, low);
    QFETCH(QDate, today);
    StudyBuilder builder = withAnEvent();
    builder.last().events.clear();
    DltRule rule;
    rule.about = DltRule::About::Laboratory;
    rule.names = QStringList{QStringLiteral("neutrophils")};
    rule.beyond.high = 0.5;
    rule.longerThan = Span{7, Span::Unit::Days};
    builder.study().site.dltDefinition.items.front().rule = rule;
    DueSources sources;
    std::vector<LabPoint>& values = sources.values[builder.last().id];
    if (low.isValid()) values.push_back({rule.names.front(), site(low, {0, 0}), site(low, {0, 0}), 0.1, 0.1});
    const QDateTime now = site(today, {9, 0});
    QTEST(listed(builder, DueKind::DltAhead, now, sources), "ahead");
    QTEST(listed(builder, DueKind::UnjudgedDlt, now, sources), "unjudged");
    QCOMPARE(listed(builder, DueKind::DltAhead, now), QString()); // what is not known is not spoken of
    QCOMPARE(listed(builder, DueKind::UnjudgedDlt, now), QString());
    const Standing standing = standingOf(builder, today);
    QVERIFY(valuesAsked(standing) == std::set<RowId>{builder.last().id});
    builder.study().site.dltDefinition.items.front().rule.reset();
    QVERIFY(valuesAsked(standingOf(builder, today)).empty());
  }

  void readersWhoDiffer() {
    StudyBuilder builder = withAnEvent();
    const QDateTime now = site({2026, 1, 29}, {12, 0});
    builder.study().site.secondReader = true;
    builder.last().answers = {answerOf(builder.last(), false, 1)};
    QCOMPARE(listed(builder, DueKind::DltReaders, now), QString());
    builder.last().answers.push_back(answerOf(builder.last(), true, 2));
    QCOMPARE(listed(builder, DueKind::DltReaders, now),
             QStringLiteral("today: Two readers differ: D1, Pneumonitis"));
    builder.last().answers.front().dlt = true;
    QCOMPARE(listed(builder, DueKind::DltReaders, now), QString());
    QVERIFY2(!listed(builder, DueKind::UnjudgedDlt, now).isEmpty(), "answered to be a DLT, and not assessed");
  }

  void anAssessmentOnOtherData() {
    StudyBuilder builder = withAnEvent();
    builder.last().events.back().grade = 2;
    const QDateTime now = site({2026, 1, 29}, {12, 0});
    const QString json =
        worksheetJson(builder, builder.last(), worksheetOf(builder, builder.last(), {}, now));
    builder.assessed({2026, 1, 29}, DltOutcome::NoDlt);
    builder.last().assessments.back().worksheet = json;
    QCOMPARE(listed(builder, DueKind::AssessmentChanged, now), QString());
    builder.last().events.back().grade = 1;
    QCOMPARE(listed(builder, DueKind::AssessmentChanged, now),
             QStringLiteral("today: The DLT assessment rests on other data: S-001, Pneumonitis: grade 2 when "
                            "it was signed, grade 1 now."));
  }

  /// Where no item has a rule, nothing is asked for more than before.
  void withoutRulesNothingIsDue() {
    StudyBuilder builder = withAnEvent();
    builder.study().site.dltDefinition.items.front().rule.reset();
    const QDateTime now = site({2026, 1, 27}, {9, 0});
    for (const DueKind kind :
         {DueKind::DltAhead, DueKind::DltReaders, DueKind::AssessmentChanged, DueKind::UnjudgedDlt})
      QCOMPARE(listed(builder, kind, now), QString());
  }
};

COHORTDESK_TEST(TestDueWorksheet, QCoreApplication)
} // namespace tst_due_worksheet
#include "tst_due_worksheet.moc"
