#include "tests/app/dosing/worksheet_case.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_worksheet {
using namespace worksheet_case;

const QTimeZone shanghai("Asia/Shanghai");
const QTimeZone berlin("Europe/Berlin");

const QString atOnce = QStringLiteral(R"({"about":"any","grade":3})");
const QString for72h = QStringLiteral(R"({"about":"any","grade":3,"longerThan":{"hours":72}})");
const QString for3Days = QStringLiteral(R"({"about":"any","grade":3,"longerThan":{"days":3}})");
const QString notDown =
    QStringLiteral(R"({"about":"any","grade":3,"notDownTo":{"grade":1,"within":{"hours":72}}})");
const QString byDay7 = QStringLiteral(R"({"about":"any","grade":3,"onsetByDay":7})");

QString judged(const QString& rule, const AdverseEvent& event, const Asked& asked, const QString& soc = {}) {
  const DltDefinition definition = definitionOf(rule);
  return shown(judge(definition.items.front(), event, soc, questionOf(definition, asked)), asked.zone);
}

void addColumns() {
  QTest::addColumn<QString>("rule");
  QTest::addColumn<QString>("course");
  QTest::addColumn<QString>("at");
  QTest::addColumn<QString>("verdict");
}

const QString late = QStringLiteral("2026-05-01 00:00");
const QString start = QStringLiteral("2026-03-14 10:00");

class TestWorksheet : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void durations_data();
  void durations() { checkIn(shanghai, u"2026-03-01 10:00"_qs); }

  void clockChanges_data() {
    addColumns();
    row("72 h over the spring", for72h, u"3 2026-03-28 10:00"_qs, u"2026-03-31 10:59"_qs,
        u"may 2026-03-28 10:00 2026-03-31 11:00"_qs);
    row("three days over the spring", for3Days, u"3 2026-03-28 10:00"_qs, u"2026-03-31 10:00"_qs,
        u"meets 2026-03-28 10:00 2026-03-31 10:00"_qs);
    row("72 h passed, by the clocks 73", for72h, u"3 2026-03-28 10:00; 1 2026-03-31 11:00"_qs, late,
        u"meets 2026-03-28 10:00 2026-03-31 11:00"_qs);
    row("71 h passed, by the clocks 72", for72h, u"3 2026-03-28 10:00; 1 2026-03-31 10:00"_qs, late,
        u"no"_qs);
  }
  void clockChanges() { checkIn(berlin, u"2026-03-20 10:00"_qs); }

  void clockChangesInAutumn_data() {
    addColumns();
    row("72 h over the autumn", for72h, u"3 2026-10-24 10:00"_qs, u"2026-10-27 08:59"_qs,
        u"may 2026-10-24 10:00 2026-10-27 09:00"_qs);
    row("three days over the autumn", for3Days, u"3 2026-10-24 10:00"_qs, u"2026-10-27 09:59"_qs,
        u"may 2026-10-24 10:00 2026-10-27 10:00"_qs);
  }
  void clockChangesInAutumn() { checkIn(berlin, u"2026-10-10 10:00"_qs); }

  void window_data();
  void window() { checkIn(shanghai, u"2026-03-01 05:00"_qs); } // in UTC that is 28 February

  void withoutAnInfusionNoDayIsCounted() {
    const AdverseEvent event = eventOf(u"Pneumonitis"_qs, u"3 2025-01-01 10:00"_qs, shanghai);
    QCOMPARE(judged(byDay7, event, {shanghai, {}}), u"meets 2025-01-01 10:00 2025-01-01 10:00"_qs);
  }

  void causes_data();
  void causes();
  void terms_data();
  void terms();
  void scales_data();
  void scales();

  void nothingGoesOnAfterDeath() {
    const AdverseEvent event = eventOf(u"Pneumonitis"_qs, u"3 "_qs + start, shanghai);
    const Asked asked{shanghai, u"2026-03-01 10:00"_qs, late, u"2026-03-15 12:00"_qs};
    const DltDefinition definition = definitionOf(for72h);
    const ItemVerdict verdict = judge(definition.items.front(), event, {}, questionOf(definition, asked));
    QCOMPARE(shown(verdict, shanghai), u"may 2026-03-14 10:00 –"_qs);
    QCOMPARE(verdict.notes,
             QStringList{u"The subject died before 2026-03-17 10:00, when the time would have been up."_qs});
  }

  void byHand() {
    DltDefinition definition = definitionOf(atOnce);
    definition.items.front().rule.reset();
    const AdverseEvent event = eventOf(u"Pneumonitis"_qs, u"5 "_qs + start, shanghai);
    const ItemVerdict verdict = judge(definition.items.front(), event, {}, questionOf(definition, {}));
    QCOMPARE(verdict, (ItemVerdict{u"D1"_qs, ItemState::ByHand, {}, {}, 0, {}}));
  }

  void worseThanBeforeIsTold() {
    const DltDefinition definition = definitionOf(atOnce);
    const AdverseEvent event = eventOf(u"Pneumonitis"_qs, u"3 2026-02-26; 4 2026-03-06 08:00"_qs, shanghai);
    const ItemVerdict verdict = judge(definition.items.front(), event, {}, questionOf(definition, {}));
    QCOMPARE(verdict.notes, QStringList{u"It was there before the infusion and became worse after it."_qs});
    QCOMPARE(verdict.grade, 4);
  }

  /// What was taken of a date that is known in part is said.
  void readingsAreTold() {
    const DltDefinition definition = definitionOf(for72h);
    const AdverseEvent event = eventOf(u"Pneumonitis"_qs, u"3 2026-03; 2 2026-04"_qs, shanghai);
    const ItemVerdict verdict = judge(definition.items.front(), event, {}, questionOf(definition, {}));
    QCOMPARE(
        verdict.notes,
        (QStringList{u"It began between 2026-03-01 00:00 and 2026-03-31 23:59: the earliest is taken."_qs,
                     u"It ended between 2026-04-01 00:00 and 2026-04-30 23:59: the latest is taken."_qs}));
    QCOMPARE(verdict.grade, 3);
  }

 private:
  static void checkIn(const QTimeZone& zone, const QString& infused) {
    QFETCH(QString, rule);
    QFETCH(QString, course);
    QFETCH(QString, at);
    QFETCH(QString, verdict);
    QCOMPARE(judged(rule, eventOf(u"Pneumonitis"_qs, course, zone), {zone, infused, at}), verdict);
  }
};

void TestWorksheet::durations_data() {
  addColumns();
  const QString met = u"meets 2026-03-14 10:00 2026-03-17 10:00"_qs;
  const QString open = u"may 2026-03-14 10:00 2026-03-17 10:00"_qs;
  row("at once", atOnce, u"3 "_qs + start, start, u"meets 2026-03-14 10:00 2026-03-14 10:00"_qs);
  row("not known yet", atOnce, u"3 "_qs + start, u"2026-03-14 09:59"_qs, u"no"_qs);
  row("a lower grade", atOnce, u"2 "_qs + start, late, u"no"_qs);
  row("a worse one", atOnce, u"4 "_qs + start, late, u"meets 2026-03-14 10:00 2026-03-14 10:00"_qs);
  row("71 h 59 min", for72h, u"3 2026-03-14 10:00; 2 2026-03-17 09:59"_qs, late, u"no"_qs);
  row("72 h", for72h, u"3 2026-03-14 10:00; 2 2026-03-17 10:00"_qs, late, met);
  row("72 h 1 min", for72h, u"3 2026-03-14 10:00; 2 2026-03-17 10:01"_qs, late, met);
  row("goes on for 71 h 59 min", for72h, u"3 "_qs + start, u"2026-03-17 09:59"_qs, open);
  row("goes on for 72 h", for72h, u"3 "_qs + start, u"2026-03-17 10:00"_qs, met);
  row("its end is not known yet", for72h, u"3 2026-03-14 10:00; 2 2026-03-16 10:00"_qs,
      u"2026-03-16 09:59"_qs, open);
  row("up and down within", for72h, u"3 2026-03-14 10:00; 4 2026-03-15 10:00; 3 2026-03-16 10:00"_qs, late,
      met);
  row("a break", for72h, u"3 2026-03-14 10:00; 2 2026-03-15 10:00; 3 2026-03-15 11:00; 2 2026-03-17 20:00"_qs,
      late, u"no"_qs);
  row("the second time", for72h, u"3 2026-03-14 10:00; 2 2026-03-15 10:00; 3 2026-03-16 10:00"_qs, late,
      u"meets 2026-03-16 10:00 2026-03-19 10:00"_qs);
  row("grade 5 at 10 h", for72h, u"3 2026-03-14 10:00; 5 2026-03-14 20:00"_qs, late,
      u"meets 2026-03-14 10:00 2026-03-14 20:00"_qs);
  row("not down: at the deadline", notDown, u"3 2026-03-14 10:00; 1 2026-03-17 10:00"_qs, late, met);
  row("down a minute before", notDown, u"3 2026-03-14 10:00; 1 2026-03-17 09:59"_qs, late, u"no"_qs);
  row("down, but not so far", notDown, u"3 2026-03-14 10:00; 2 2026-03-14 11:00"_qs, late, met);
  row("not down yet", notDown, u"3 2026-03-14 10:00; 2 2026-03-14 11:00"_qs, u"2026-03-15 10:00"_qs, open);
  row("gone is down", notDown, u"3 2026-03-14 10:00; end 2026-03-15 10:00"_qs, late, u"no"_qs);
  row("began in March", for72h, u"3 2026-03; 2 2026-03-10 10:00"_qs, late,
      u"meets 2026-03-01 00:00 2026-03-04 00:00"_qs);
  row("ended in March", for72h, u"3 2026-03-14 10:00; end 2026-03"_qs, late, met);
  row("ends in March, it may go on", for72h, u"3 2026-03-14 10:00; end 2026-03"_qs, u"2026-03-16 10:00"_qs,
      open);
  row("by the day, long enough if from midnight to midnight", for72h, u"3 2026-03-14; 2 2026-03-17"_qs, late,
      u"meets 2026-03-14 00:00 2026-03-17 00:00"_qs);
  row("by the day, never long enough", for72h, u"3 2026-03-14; 2 2026-03-16"_qs, late, u"no"_qs);
}

void TestWorksheet::window_data() {
  addColumns();
  const auto at = [](const char* time) { return QStringLiteral("meets %1 %1").arg(QLatin1String(time)); };
  row("the minute before the infusion", atOnce, u"3 2026-03-01 04:59"_qs, late, u"no"_qs);
  row("the minute of the infusion", atOnce, u"3 2026-03-01 05:00"_qs, late, at("2026-03-01 05:00"));
  row("the minute after", atOnce, u"3 2026-03-01 05:01"_qs, late, at("2026-03-01 05:01"));
  row("the day of the infusion", atOnce, u"3 2026-03-01"_qs, late, at("2026-03-01 00:00"));
  row("the day before", atOnce, u"3 2026-02-28"_qs, late, u"no"_qs);
  row("day 28, its last minute", atOnce, u"3 2026-03-29 23:59"_qs, late, at("2026-03-29 23:59"));
  row("day 29, in UTC day 28", atOnce, u"3 2026-03-30 00:00"_qs, late, u"no"_qs);
  row("by day 7: its last minute", byDay7, u"3 2026-03-08 23:59"_qs, late, at("2026-03-08 23:59"));
  row("by day 7: day 8", byDay7, u"3 2026-03-09 00:00"_qs, late, u"no"_qs);
  row("by day 7: worse on day 9", byDay7, u"1 2026-03-08; 3 2026-03-10 10:00"_qs, late,
      at("2026-03-10 10:00"));
  row("by day 7: in March, as it can be", byDay7, u"3 2026-03"_qs, late, at("2026-03-01 00:00"));
  row("there before, worse after", atOnce, u"1 2026-02-26; 4 2026-03-06 08:00"_qs, late,
      at("2026-03-06 08:00"));
  row("there before, worse after day 28", atOnce, u"1 2026-02-26; 4 2026-03-30 00:00"_qs, late, u"no"_qs);
  row("of that grade before", atOnce, u"3 2026-02-26; 2 2026-03-06"_qs, late, u"no"_qs);
  row("of that grade before, worse before", atOnce, u"3 2026-02-26; 4 2026-03-01 04:59"_qs, late, u"no"_qs);
  row("of that grade before, worse in the minute of it", atOnce, u"3 2026-02-26; 4 2026-03-01 05:00"_qs, late,
      at("2026-03-01 05:00"));
  row("of that grade before, worse on the day", atOnce, u"3 2026-02-26; 4 2026-03-01"_qs, late,
      at("2026-03-01 00:00"));
  row("of that grade before, worse after", atOnce, u"3 2026-02-26; 4 2026-03-06 08:00"_qs, late,
      at("2026-03-06 08:00"));
  row("of that grade before, fatal after", for72h, u"3 2026-02-26; 5 2026-03-06 08:00"_qs, late,
      at("2026-03-06 08:00"));
  row("of that grade before, worse after day 28", atOnce, u"3 2026-02-26; 4 2026-03-30 00:00"_qs, late,
      u"no"_qs);
  row("of that grade before, not worse yet", atOnce, u"3 2026-02-26; 4 2026-03-06 08:00"_qs,
      u"2026-03-06 07:59"_qs, u"no"_qs);
  row("the time counts from the rise", for72h, u"3 2026-02-26; 4 2026-03-06 08:00; 2 2026-03-09 07:59"_qs,
      late, u"no"_qs);
  row("a higher grade before, down and up again after", for72h,
      u"4 2026-02-26; 3 2026-02-28; 4 2026-03-06 08:00; 3 2026-03-06 12:00"_qs, late,
      u"meets 2026-03-06 08:00 2026-03-09 08:00"_qs);
  row("not down, there before and worse", notDown, u"3 2026-02-26; 4 2026-03-06 08:00; 2 2026-03-07"_qs,
      u"2026-03-08 08:00"_qs, u"may 2026-03-06 08:00 2026-03-09 08:00"_qs);
  row("back after the infusion", atOnce, u"3 2026-02-26; 0 2026-02-28; 3 2026-03-06 08:00"_qs, late,
      at("2026-03-06 08:00"));
}

void TestWorksheet::causes_data() {
  QTest::addColumn<QString>("from");
  QTest::addColumn<QString>("infection");
  QTest::addColumn<QString>("verdict");
  const QString met = u"meets 2026-03-14 10:00 2026-03-14 10:00"_qs;
  row("certain", QString(), u"certain"_qs, u"no"_qs);
  row("probable", QString(), u"probable"_qs, met);
  row("from probable on: certain", u"probable"_qs, u"certain"_qs, u"no"_qs);
  row("from probable on: probable", u"probable"_qs, u"probable"_qs, u"no"_qs);
  row("from probable on: possible", u"probable"_qs, u"possible"_qs, met);
  row("from unrelated on: not assessable", u"unrelated"_qs, u"not-assessable"_qs, met);
  row("no answer", u"unrelated"_qs, QString(), met);
}
void TestWorksheet::causes() {
  QFETCH(QString, from);
  QFETCH(QString, infection);
  QFETCH(QString, verdict);
  const QString said = from.isEmpty() ? QString() : QStringLiteral(R"(,"from":"%1")").arg(from);
  const QString rule =
      QStringLiteral(R"({"about":"any","grade":3,"notDueTo":["disease","infection"]%1})").arg(said);
  AdverseEvent event = eventOf(u"Pneumonitis"_qs, u"3 "_qs + start, shanghai);
  event.dueTo.disease = u"unrelated"_qs;
  event.dueTo.cells = u"certain"_qs; // excludes nothing
  if (!infection.isEmpty()) event.dueTo.infection = infection;
  if (from == u"unrelated"_qs) event.dueTo.disease = u"not-assessable"_qs;
  QCOMPARE(judged(rule, event, {}), verdict);
}

void TestWorksheet::terms_data() {
  QTest::addColumn<QString>("rule");
  QTest::addColumn<QString>("term");
  QTest::addColumn<QString>("organClass");
  QTest::addColumn<QString>("state");
  const QString named = QStringLiteral(R"({"about":"terms","names":["Diarrhoea","Anemia"]})");
  const QString without = QStringLiteral(R"({"about":"any","without":["Anaemia"]})");
  const QString classes = QStringLiteral(
      R"({"about":"organ-classes","names":["Respiratory, thoracic and mediastinal disorders"],"without":["Fever"]})");
  const QString lungs = u"Respiratory, thoracic and mediastinal disorders"_qs;
  row("named, the British way", named, u"diarrhea"_qs, QString(), u"meets"_qs);
  row("named, the American way", named, u"Anaemia"_qs, QString(), u"meets"_qs);
  row("not named", named, u"Nausea"_qs, QString(), u"no"_qs);
  row("left out, the other spelling", without, u"Anemia"_qs, QString(), u"no"_qs);
  row("not left out", without, u"Nausea"_qs, QString(), u"meets"_qs);
  row("of the class", classes, u"Pneumonitis"_qs, lungs, u"meets"_qs);
  row("of another class", classes, u"Nausea"_qs, u"Gastrointestinal disorders"_qs, u"no"_qs);
  row("class not known", classes, u"Something"_qs, QString(), u"may"_qs);
  row("class not known, and left out", classes, u"Fever"_qs, QString(), u"no"_qs);
}
void TestWorksheet::terms() {
  QFETCH(QString, rule);
  QFETCH(QString, term);
  QFETCH(QString, organClass);
  QFETCH(QString, state);
  const AdverseEvent event = eventOf(term, u"3 "_qs + start, shanghai);
  QCOMPARE(judged(rule, event, {}, organClass).section(u' ', 0, 0), state);
}

void TestWorksheet::scales_data() {
  QTest::addColumn<QString>("about");
  QTest::addColumn<QString>("term");
  QTest::addColumn<QString>("course");
  QTest::addColumn<QString>("verdict");
  const QString crs = u"Cytokine release syndrome"_qs;
  const QString met = u"meets 2026-03-14 10:00 2026-03-14 10:00"_qs;
  row("CRS, graded", u"crs"_qs, crs, u"1 2026-03-14 10:00; crs 3 2026-03-14 10:00"_qs, met);
  row("CRS, its CTCAE grade does not count", u"crs"_qs, crs, u"4 2026-03-14 10:00; crs 2 2026-03-14 10:00"_qs,
      u"no"_qs);
  row("CRS, not graded", u"crs"_qs, crs, u"4 2026-03-14 10:00"_qs, u"may – –"_qs);
  row("CRS, worse later", u"crs"_qs, crs, u"1 2026-03-13; crs 3 2026-03-14 10:00"_qs, met);
  row("CRS graded on day 29, begun on day 28", u"crs"_qs, crs, u"1 2026-03-29; crs 3 2026-03-30 10:00"_qs,
      u"meets 2026-03-30 10:00 2026-03-30 10:00"_qs);
  row("no CRS", u"crs"_qs, u"Pneumonitis"_qs, u"4 2026-03-14 10:00"_qs, u"no"_qs);
  row("a CRS grade under another name", u"crs"_qs, u"Fever"_qs,
      u"1 2026-03-14 10:00; crs 3 2026-03-14 10:00"_qs, met);
  row("ICANS", u"icans"_qs, u"ICANS"_qs, u"1 2026-03-14 10:00; icans 3 2026-03-14 10:00"_qs, met);
  row("GvHD", u"gvhd"_qs, u"Graft versus host disease"_qs, u"1 2026-03-13; gvhd 3 2026-03-14 10:00"_qs, met);
  row("GvHD, not graded", u"gvhd"_qs, u"急性移植物抗宿主病"_qs, u"3 2026-03-14 10:00"_qs, u"may – –"_qs);
}
void TestWorksheet::scales() {
  QFETCH(QString, about);
  QFETCH(QString, term);
  QFETCH(QString, course);
  QFETCH(QString, verdict);
  const QString rule = QStringLiteral(R"({"about":"%1","grade":3})").arg(about);
  QCOMPARE(judged(rule, eventOf(term, course, shanghai), {}), verdict);
}

COHORTDESK_TEST(TestWorksheet, QCoreApplication)
} // namespace tst_worksheet
#include "tst_worksheet.moc"
