#include "tests/app/dosing/worksheet_case.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <cmath>
#include <limits>

namespace tst_worksheet_laboratory {
using namespace worksheet_case;

const QTimeZone shanghai("Asia/Shanghai");
const QString late = QStringLiteral("2026-05-01 00:00");
const QString wasThere = QStringLiteral(
    "It was there before the infusion and has stayed, or was not measured since: the rule does "
    "not decide it. Judge it by hand, and say why.");

/// "2026-03-03 08:00 0.5", a day or an hour of sampling and a value; "<0.6" and ">0.4" as such.
LabPoint pointOf(const QString& text) {
  const KnownTime taken = readKnownTime(text.section(u' ', 0, -2), shanghai).value();
  const QString value = text.section(u' ', -1);
  LabPoint point{u"neutrophils"_qs, taken.earliest(shanghai), taken.latest(shanghai), 0, 0};
  point.least = point.most = QString(value).remove(u'<').remove(u'>').toDouble();
  if (value.startsWith(u'<')) {
    point.least = 0;
    point.most = std::nextafter(point.most, 0);
  }
  if (value.startsWith(u'>')) {
    point.most = std::numeric_limits<double>::infinity();
    point.least = std::nextafter(point.least, point.most);
  }
  return point;
}

/// Parts with a semicolon between.
std::vector<LabPoint> pointsOf(const QString& values) {
  std::vector<LabPoint> points;
  for (const QString& part : values.split(u"; "_qs, Qt::SkipEmptyParts))
    points.push_back(pointOf(part));
  return points;
}

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
    std::vector<LabPoint> points{{u"platelets"_qs, start, start, 0.1, 0.1}};
    for (const QString& part : values.split(u"; "_qs, Qt::SkipEmptyParts))
      points.push_back(pointOf(part));
    const DltDefinition definition = definitionOf(QStringLiteral(
        R"({"about":"laboratory","names":["neutrophils"],"atMost":0.5,"longerThan":{"days":7}})"));
    const WorksheetQuestion question = questionOf(definition, {shanghai, u"2026-03-01 10:00"_qs, at});
    QCOMPARE(shown(judgeLaboratory(definition.items.front(), points, question), shanghai), verdict);
  }

  /// The infusion was on 2026-03-01 at 10:00; the item wants seven days at 0.5 or below.
  void beforeTheInfusion_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("note");
    const QString since = u"may 2026-02-27 08:00 –"_qs;
    const QString no = u"no"_qs;
    const QString before = QStringLiteral("It was there before the infusion.");
    const QString none = QStringLiteral("No value since the infusion is recorded.");
    row("nothing measured since", u"2026-02-27 08:00 0.1"_qs, late, since, wasThere);
    row("it stays", u"2026-02-27 08:00 0.1; 2026-03-02 08:00 0.2"_qs, late, since, wasThere);
    row("it stays, on the next day", u"2026-02-27 08:00 0.1; 2026-03-02 08:00 0.2"_qs, u"2026-03-02 09:00"_qs,
        since, wasThere);
    row("it stayed, seven days in all",
        u"2026-02-27 08:00 0.1; 2026-03-02 08:00 0.2; 2026-03-06 08:00 0.6"_qs, late, since, wasThere);
    row("it stayed, a minute less in all",
        u"2026-02-27 08:00 0.1; 2026-03-02 08:00 0.2; 2026-03-06 07:59 0.6"_qs, late, no, before);
    row("low before, and the first value after is not", u"2026-02-20 08:00 0.1; 2026-03-02 08:00 0.6"_qs,
        late, no, before);
    row("over before the infusion, low again",
        u"2026-02-20 08:00 0.1; 2026-02-28 08:00 0.6; 2026-03-03 "
        "08:00 0.5; 2026-03-10 08:00 0.6"_qs,
        late, u"meets 2026-03-03 08:00 2026-03-10 08:00"_qs, QString());
    row("it stayed, was over, and is low again",
        u"2026-02-20 08:00 0.1; 2026-03-02 08:00 0.2; 2026-03-03 08:00 0.6; 2026-03-04 08:00 0.3"_qs,
        u"2026-03-05 08:00"_qs, u"may 2026-03-04 08:00 2026-03-11 08:00"_qs, wasThere);
    row("the minute before", u"2026-03-01 09:59 0.1"_qs, late, u"may 2026-03-01 09:59 –"_qs, wasThere);
    row("the minute of the infusion", u"2026-03-01 10:00 0.1"_qs, late,
        u"meets 2026-03-01 10:00 2026-03-08 10:00"_qs, QString());
    row("the day of the infusion", u"2026-03-01 0.1"_qs, late, u"meets 2026-03-01 00:00 2026-03-08 00:00"_qs,
        QString());
    row("good before, nothing since", u"2026-02-27 08:00 1.5"_qs, late, u"may – –"_qs, none);
    row("good before, not measured yet", u"2026-02-27 08:00 1.5; 2026-03-02 08:00 1.5"_qs,
        u"2026-03-02 07:59"_qs, u"may – –"_qs, none);
    row("good before and since", u"2026-02-27 08:00 1.5; 2026-03-02 08:00 1.5"_qs, late, no, QString());
  }
  void beforeTheInfusion() { check(bound(u"\"atMost\":0.5"_qs)); }

  /// An early answer did not know how long it would last since the infusion: it is asked anew then.
  void askedAnew_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("from");
    const QString before = QStringLiteral("2026-02-20 08:00 0.1");
    const QString due = QStringLiteral("2026-03-08 10:00");
    row("goes on", before, late, due);
    row("in that minute", before, due, due);
    row("a minute before", before, u"2026-03-08 09:59"_qs, QString());
    row("over in that minute", QString(before + u"; 2026-03-02 08:00 0.1; 2026-03-08 10:00 0.6"_qs), late,
        due);
    row("over before", QString(before + u"; 2026-03-02 08:00 0.1; 2026-03-08 09:59 0.6"_qs), late, QString());
    row("began after the infusion", u"2026-03-02 08:00 0.1"_qs, u"2026-03-03 08:00"_qs, QString());
  }
  void askedAnew() {
    QFETCH(QString, values);
    QFETCH(QString, at);
    QFETCH(QString, from);
    const DltDefinition definition = bound(u"\"atMost\":0.5"_qs);
    const ItemVerdict found = judgeLaboratory(definition.items.front(), pointsOf(values),
                                              questionOf(definition, {shanghai, u"2026-03-01 10:00"_qs, at}));
    QCOMPARE(found.askedFrom ? siteTime(*found.askedFrom, shanghai) : QString(), from);
    QCOMPARE(found.state, ItemState::May);
    Subject subject;
    subject.answers = {DltAnswer{}};
    DltAnswer& answer = subject.answers.front();
    answer.item = found.item;
    answer.definition = 1;
    answer.state = ItemState::May;
    answer.at = moment(u"2026-03-08 09:59"_qs, shanghai);
    QCOMPARE(answersInForce(subject, 0, found, 1).empty(), !from.isEmpty());
    answer.at = moment(u"2026-03-08 10:00"_qs, shanghai);
    QCOMPARE(answersInForce(subject, 0, found, 1).size(), std::size_t(1));
  }

  /// What is known only as below or above a limit is read as what is worse, and that is said.
  void limits_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("note");
    const QString met = u"meets 2026-03-03 08:00 2026-03-10 08:00"_qs;
    const QString taken = QStringLiteral("Known only as below or above a limit, and taken as reaching the "
                                         "bound: the value of 2026-03-03 08:00.");
    const QString after = QStringLiteral("; 2026-03-10 08:00 0.6");
    row("below the bound for sure", u"2026-03-03 08:00 <0.5"_qs + after, late, met, QString());
    row("it can be below", u"2026-03-03 08:00 <1"_qs + after, late, met, taken);
    row("above a limit below the bound", u"2026-03-03 08:00 >0.4"_qs + after, late, met, taken);
    row("above the bound for sure", u"2026-03-03 08:00 >0.5"_qs + after, late, u"no"_qs, QString());
    row("it can be below, and goes on", u"2026-03-03 08:00 <1"_qs, u"2026-03-04 08:00"_qs,
        u"may 2026-03-03 08:00 2026-03-10 08:00"_qs, taken);
    row("a later one is not known yet", u"2026-03-03 08:00 0.5; 2026-03-04 08:00 <1"_qs,
        u"2026-03-04 07:59"_qs, u"may 2026-03-03 08:00 2026-03-10 08:00"_qs, QString());
    // Before the infusion the worse reading is that it was not low: what follows has begun after it.
    row("before the infusion", u"2026-02-27 08:00 <1; 2026-03-03 08:00 0.5"_qs + after, late, met, QString());
    row("before the infusion, for sure", u"2026-02-27 08:00 <0.3; 2026-03-03 08:00 0.5"_qs + after, late,
        u"may 2026-02-27 08:00 –"_qs, wasThere);
  }
  void limits() { check(bound(u"\"atMost\":0.5"_qs)); }

  void limitsOfAnUpperBound_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("note");
    const QString later = QStringLiteral("2026-03-10 08:00");
    const QString met = u"meets 2026-03-03 08:00 2026-03-10 08:00"_qs;
    row("it must be", u"2026-03-03 08:00 >5"_qs, later, met, QString());
    row("it can be", u"2026-03-03 08:00 >4"_qs, later, met,
        QStringLiteral("Known only as below or above a limit, and taken as reaching the bound: the value of "
                       "2026-03-03 08:00."));
    row("it cannot be", u"2026-03-03 08:00 <5"_qs, later, u"no"_qs, QString());
  }
  void limitsOfAnUpperBound() { check(bound(u"\"atLeast\":5"_qs)); }

  void anItemOfEventsIsAboutNoValue() {
    const DltDefinition definition = definitionOf(QStringLiteral(R"({"about":"any","grade":3})"));
    const QDateTime at = moment(late, shanghai);
    const ItemVerdict verdict = judgeLaboratory(
        definition.items.front(), {{u"neutrophils"_qs, at, at, 0.1, 0.1}}, questionOf(definition, {}));
    QCOMPARE(shown(verdict, shanghai), u"no"_qs);
  }

 private:
  static DltDefinition bound(const QString& of) {
    return definitionOf(
        QStringLiteral(R"({"about":"laboratory","names":["neutrophils"],%1,"longerThan":{"days":7}})")
            .arg(of));
  }

  static void check(const DltDefinition& definition) {
    QFETCH(QString, values);
    QFETCH(QString, at);
    QFETCH(QString, verdict);
    QFETCH(QString, note);
    const WorksheetQuestion question = questionOf(definition, {shanghai, u"2026-03-01 10:00"_qs, at});
    const ItemVerdict found = judgeLaboratory(definition.items.front(), pointsOf(values), question);
    QCOMPARE(shown(found, shanghai), verdict);
    if (note.isEmpty())
      QVERIFY2(!found.notes.contains(wasThere), qPrintable(found.notes.join(u' ')));
    else
      QVERIFY2(found.notes.contains(note), qPrintable(found.notes.join(u' ')));
  }
};

COHORTDESK_TEST(TestWorksheetLaboratory, QCoreApplication)
} // namespace tst_worksheet_laboratory
#include "tst_worksheet_laboratory.moc"
