// A death is any grade of an event, on whichever scale it was told, and nothing goes on after it.
#include "app/dosing/dlt_window.h"
#include "tests/app/dosing/worksheet_case.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_worksheet_fatal {
using namespace worksheet_case;

const QTimeZone shanghai("Asia/Shanghai");
const QString crsTerm = QStringLiteral("Cytokine release syndrome");
const QString icansTerm = QStringLiteral("Immune effector cell-associated neurotoxicity syndrome");

class TestWorksheetFatal : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  /// Infused on 2026-03-01 at 10:00.
  void judged_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("course");
    QTest::addColumn<bool>("fatal");
    QTest::addColumn<QString>("verdict");
    const QString crs4 = QStringLiteral(R"({"about":"crs","grade":4})");
    const QString crs72 = QStringLiteral(R"({"about":"crs","grade":3,"longerThan":{"hours":72}})");
    const QString icans3 = QStringLiteral(R"({"about":"icans","grade":3})");
    const QString gvhd3 = QStringLiteral(R"({"about":"gvhd","grade":3})");
    const QString any5 = QStringLiteral(R"({"about":"any","grade":5})");
    const QString met = u"meets 2026-03-16 08:00 2026-03-16 08:00"_qs;
    const QString start = u"2 2026-03-14 10:00; crs 2 2026-03-14 10:00"_qs;
    row("by CTCAE, CRS was lower", crs4, crsTerm, start + u"; 5 2026-03-16 08:00"_qs, false, met);
    row("by CTCAE, CRS not graded", crs4, crsTerm, u"2 2026-03-14 10:00; 5 2026-03-16 08:00"_qs, false, met);
    row("not fatal, CRS not graded", crs4, crsTerm, u"4 2026-03-14 10:00"_qs, false, u"may – –"_qs);
    row("not fatal, CRS was lower", crs4, crsTerm, start + u"; 4 2026-03-16 08:00"_qs, false, u"no"_qs);
    row("with an end", crs4, crsTerm, start + u"; 5 2026-03-16 08:00; end 2026-03-16"_qs, false, met);
    row("CRS at its grade before: no length of time", crs72, crsTerm,
        u"2 2026-03-14 10:00; crs 3 2026-03-14 10:00; 5 2026-03-16 08:00"_qs, false,
        u"meets 2026-03-14 10:00 2026-03-16 08:00"_qs);
    row("CRS was gone before", crs72, crsTerm,
        u"2 2026-03-10 10:00; crs 3 2026-03-10 10:00; crs 0 2026-03-11 10:00; 5 2026-03-16 08:00"_qs, false,
        met);
    row("CRS grades behind the death are not read", crs4, crsTerm,
        start + u"; crs 1 2026-03-20 08:00; 5 2026-03-16 08:00"_qs, false, met);
    row("by the outcome, at the end", crs4, crsTerm, start + u"; end 2026-03-16 08:00"_qs, true, met);
    row("by the outcome, on a day", crs4, crsTerm, start + u"; end 2026-03-16"_qs, true,
        u"meets 2026-03-16 00:00 2026-03-16 00:00"_qs);
    row("by the outcome, no end", crs4, crsTerm, start, true, u"meets 2026-03-14 10:00 2026-03-14 10:00"_qs);
    row("ended, not fatal", crs4, crsTerm, start + u"; end 2026-03-16 08:00"_qs, false, u"no"_qs);
    row("ICANS", icans3, icansTerm, u"2 2026-03-14 10:00; 5 2026-03-16 08:00"_qs, false, met);
    row("GvHD", gvhd3, u"Acute GvHD"_qs,
        u"2 2026-03-14 10:00; gvhd 1 2026-03-15 10:00; 5 2026-03-16 08:00"_qs, false, met);
    row("of another syndrome", icans3, crsTerm, start + u"; 5 2026-03-16 08:00"_qs, false, u"no"_qs);
    row("by CRS, of an item of any event", any5, crsTerm,
        u"4 2026-03-14 10:00; crs 4 2026-03-14 10:00; crs 5 2026-03-16 08:00"_qs, false, met);
    row("onset in the days, death after them", crs4, crsTerm, u"2 2026-03-14 10:00; 5 2026-04-16 08:00"_qs,
        false, u"meets 2026-04-16 08:00 2026-04-16 08:00"_qs);
  }
  void judged() {
    QFETCH(QString, rule);
    QFETCH(QString, term);
    QFETCH(QString, course);
    QFETCH(bool, fatal);
    AdverseEvent event = eventOf(term, course, shanghai);
    if (fatal) event.outcome = EventOutcome::Fatal;
    const DltDefinition definition = definitionOf(rule);
    QTEST(shown(judge(definition.items.front(), event, {}, questionOf(definition, {})), shanghai), "verdict");
  }

  /// What was fatal holds places until somebody has answered, whatever scale told it.
  void holdsPlaces() {
    StudyBuilder builder;
    builder.study().site.dltDefinition = definitionOf(QStringLiteral(R"({"about":"crs","grade":4})"));
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15}).event({2026, 1, 20}, 3);
    builder.last().events.back().term = crsTerm;
    QVERIFY(!hasUnjudgedDlt(builder, builder.last(), {2026, 1, 25}));
    builder.last().events.back().grade = 5;
    QVERIFY(hasUnjudgedDlt(builder, builder.last(), {2026, 1, 25}));
  }

  /// A death that only an event tells ends what goes on beside it, on the last day that can be meant.
  void endsWhatGoesOn_data() {
    QTest::addColumn<QString>("course");  // of the fatal event
    QTest::addColumn<QString>("verdict"); // of grade 3 since 2026-01-25 22:00, for 72 h
    const QString never = u"may 2026-01-25 22:00 –"_qs;
    const QString met = u"meets 2026-01-25 22:00 2026-01-28 22:00"_qs;
    row("on the day before", u"3 2026-01-20; 5 2026-01-27"_qs, never);
    row("on the day", u"3 2026-01-20; 5 2026-01-28"_qs, met);
    row("in the month", u"3 2026-01-20; 5 2026-01"_qs, met);
    row("from its onset, and ended", u"5 2026-01-20; end 2026-01-27"_qs, never);
    row("from its onset, and ended later", u"5 2026-01-20; end 2026-01-29"_qs, met);
    row("from its onset, no end", u"5 2026-01-20"_qs, met);
    row("not fatal", u"4 2026-01-20"_qs, met);
  }
  void endsWhatGoesOn() {
    QFETCH(QString, course);
    StudyBuilder builder;
    builder.study().site.dltDefinition = definitionOf(
        QStringLiteral(R"({"about":"terms","names":["Pneumonitis"],"longerThan":{"hours":72}})"));
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    AdverseEvent fatal = eventOf(QStringLiteral("Sepsis"), course, shanghai);
    fatal.id = 13;
    builder.last().events = {eventOf(QStringLiteral("Pneumonitis"), u"3 2026-01-25 22:00"_qs, shanghai),
                             fatal};
    const Worksheet sheet =
        worksheetOf(builder, builder.last(), {}, moment(u"2026-02-20 12:00"_qs, shanghai));
    QTEST(shown(sheet.lines.front().items.front(), shanghai), "verdict");
  }
};

COHORTDESK_TEST(TestWorksheetFatal, QCoreApplication)
} // namespace tst_worksheet_fatal
#include "tst_worksheet_fatal.moc"
