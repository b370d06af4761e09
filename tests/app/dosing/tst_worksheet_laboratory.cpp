#include "tests/app/dosing/worksheet_case.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_worksheet_laboratory {
using namespace worksheet_case;

const QTimeZone shanghai("Asia/Shanghai");
const QString late = QStringLiteral("2026-05-01 00:00");

class TestWorksheetLaboratory : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void judgedByValue_data() {
    QTest::addColumn<QString>("values"); // day (or hour) of sampling and value
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("verdict");
    const QString met = u"meets 2026-03-03 08:00 2026-03-10 08:00"_qs;
    row("seven days", u"2026-03-03 08:00 0.5; 2026-03-10 08:00 0.6"_qs, late, met);
    row("a minute less", u"2026-03-03 08:00 0.5; 2026-03-10 07:59 0.6"_qs, late, u"no"_qs);
    row("the last value goes on", u"2026-03-03 08:00 0.4"_qs, u"2026-03-10 08:00"_qs, met);
    row("not so long yet", u"2026-03-03 08:00 0.4"_qs, u"2026-03-10 07:59"_qs,
        u"may 2026-03-03 08:00 2026-03-10 08:00"_qs);
    row("a gap between values is as the one before", u"2026-03-03 08:00 0.4; 2026-03-20 08:00 0.3"_qs, late,
        met);
    row("above in between", u"2026-03-03 08:00 0.4; 2026-03-09 08:00 0.51; 2026-03-10 08:00 0.3"_qs,
        u"2026-03-12 08:00"_qs, u"may 2026-03-10 08:00 2026-03-17 08:00"_qs);
    row("never beyond", u"2026-03-03 08:00 0.51"_qs, late, u"no"_qs);
    row("beyond before the infusion", u"2026-02-27 08:00 0.1"_qs, late, u"no"_qs);
    row("no value", QString(), late, u"may – –"_qs);
    row("in any order", u"2026-03-10 08:00 0.6; 2026-03-03 08:00 0.5"_qs, late, met);
    row("by the day", u"2026-03-03 0.5; 2026-03-10 0.6"_qs, late,
        u"meets 2026-03-03 00:00 2026-03-10 00:00"_qs);
  }
  void judgedByValue() {
    QFETCH(QString, values);
    QFETCH(QString, at);
    QFETCH(QString, verdict);
    const QDateTime start = moment(u"2026-03-14 10:00"_qs, shanghai);
    std::vector<LabPoint> points{{u"platelets"_qs, start, start, 0.1}};
    for (const QString& part : values.split(u"; "_qs, Qt::SkipEmptyParts)) {
      const KnownTime taken = readKnownTime(part.section(u' ', 0, -2), shanghai).value();
      points.push_back({u"neutrophils"_qs, taken.earliest(shanghai), taken.latest(shanghai),
                        part.section(u' ', -1).toDouble()});
    }
    const DltDefinition definition = definitionOf(QStringLiteral(
        R"({"about":"laboratory","names":["neutrophils"],"atMost":0.5,"longerThan":{"days":7}})"));
    const WorksheetQuestion question = questionOf(definition, {shanghai, u"2026-03-01 10:00"_qs, at});
    QCOMPARE(shown(judgeLaboratory(definition.items.front(), points, question), shanghai), verdict);
  }

  void anItemOfEventsIsAboutNoValue() {
    const DltDefinition definition = definitionOf(QStringLiteral(R"({"about":"any","grade":3})"));
    const QDateTime at = moment(late, shanghai);
    const ItemVerdict verdict = judgeLaboratory(definition.items.front(), {{u"neutrophils"_qs, at, at, 0.1}},
                                                questionOf(definition, {}));
    QCOMPARE(shown(verdict, shanghai), u"no"_qs);
  }
};

COHORTDESK_TEST(TestWorksheetLaboratory, QCoreApplication)
} // namespace tst_worksheet_laboratory
#include "tst_worksheet_laboratory.moc"
