#include "tests/support/bedside_study.h"
#include "tests/support/row.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <functional>

namespace tst_bedside_commands {
const QDate today(2026, 1, 10);

struct Ward : BedsideStudy {
  Ward() : BedsideStudy(today) {}

  BedsideEntry seen(const QString& time, double celsius) const {
    BedsideEntry entry = temperatureAt(test.at(today, time).toUTC(), celsius);
    entry.subjectId = subject;
    return entry;
  }
  QString wrong(const BedsideEntry& entry, const QString& reason = {}) {
    const auto saved = save(entry, reason);
    return saved ? QString() : saved.error().rule + u' ' + saved.error().field;
  }
  std::vector<BedsideEntry> ofDay(QDate day = today) { return entriesOf(day); }
};

using Change = std::function<void(BedsideEntry&)>;

class TestBedsideCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsSavedIsRead() {
    Ward ward;
    BedsideEntry entry = ward.seen(QStringLiteral("08:30"), 38.4);
    entry.hypotension = false;
    entry.pressors = Pressors::Several;
    entry.oxygen = Oxygen::HighFlow;
    entry.iceOrientation = 4;
    entry.iceNaming = 0;
    entry.iceCommand = 1;
    entry.iceWriting = 0;
    entry.iceAttention = 1;
    entry.iceUnable = false;
    entry.consciousness = Consciousness::Voice;
    entry.seizure = Seizure::Brief;
    entry.motorWeakness = true;
    entry.pressure = IntracranialPressure::Diffuse;
    entry.skin = 3;
    entry.liver = 0;
    entry.upperGut = 1;
    entry.lowerGut = 4;
    entry.remark = QStringLiteral("shivers");
    const auto id = ward.save(entry);
    QVERIFY(id);
    entry.id = *id;
    entry.enteredAt = ward.test.session().now(); // 09:00, whatever was handed in
    ward.test.signInAs(Role::StudyCoordinator);  // read again from the file
    QCOMPARE(ward.ofDay().size(), 1U);
    QVERIFY(ward.ofDay().front() == entry);
    QVERIFY(ward.test.session().verify()->empty());
  }

  void whatWasNotLookedAtStaysEmpty() {
    Ward ward;
    QVERIFY(ward.save(ward.seen(QStringLiteral("08:30"), 37)));
    const BedsideEntry read = ward.ofDay().front();
    QVERIFY(!read.hypotension && !read.pressors && !read.oxygen && !read.iceOrientation && !read.iceUnable &&
            !read.consciousness && !read.skin);
    QCOMPARE(read.remark, QString());
  }

  void entriesComeByTime() {
    Ward ward;
    QVERIFY(ward.save(ward.seen(QStringLiteral("08:00"), 37.1)));
    QVERIFY(ward.save(ward.seen(QStringLiteral("00:00"), 37.2)));
    BedsideEntry yesterday = ward.seen(QStringLiteral("23:59"), 37.3);
    yesterday.at = yesterday.at.addDays(-1);
    QVERIFY(ward.save(yesterday));
    const auto read = ward.ofDay();
    QCOMPARE(read.size(), 2U);
    QCOMPARE(*read[0].celsius, 37.2);
    QCOMPARE(*read[1].celsius, 37.1);
    QCOMPARE(ward.ofDay(today.addDays(-1)).size(), 1U);
    QVERIFY(ward.test.session().bedside(ward.subject + 1, read[0].at, read[1].at)->empty());
  }

  void aCorrectionKeepsWhenItWasEntered() {
    Ward ward;
    BedsideEntry entry = ward.seen(QStringLiteral("08:30"), 38.4);
    entry.id = *ward.save(entry);
    const QDateTime entered = ward.test.session().now();
    ward.test.setDay(today, QStringLiteral("11:00"));
    entry.celsius = 37.4;
    QCOMPARE(ward.wrong(entry), QStringLiteral("REASON reason"));
    QVERIFY(ward.save(entry, QStringLiteral("misread")));
    const BedsideEntry read = ward.ofDay().front();
    QCOMPARE(*read.celsius, 37.4);
    QCOMPARE(read.enteredAt, entered);
  }

  void fillingInWhatWasEmptyNeedsNoReason() {
    Ward ward;
    BedsideEntry entry = ward.seen(QStringLiteral("08:30"), 38.4);
    entry.id = *ward.save(entry);
    entry.oxygen = Oxygen::LowFlow;
    entry.remark = QStringLiteral("after a bath");
    QCOMPARE(ward.wrong(entry), QString());
    QVERIFY(ward.ofDay().front().oxygen == Oxygen::LowFlow);
  }

  void oneIsVoidedWithAReason() {
    Ward ward;
    const RowId id = *ward.save(ward.seen(QStringLiteral("08:30"), 38.4));
    QCOMPARE(ruleOf(ward.test.commands().voidBedside(id, {})), QStringLiteral("REASON"));
    QCOMPARE(ruleOf(ward.test.commands().voidBedside(id, QStringLiteral("another subject"))), QString());
    QVERIFY(ward.ofDay().empty());
    QCOMPARE(ruleOf(ward.test.commands().voidBedside(id, QStringLiteral("again"))),
             QStringLiteral("MISSING"));
    BedsideEntry gone = ward.seen(QStringLiteral("08:30"), 38.4);
    gone.id = id;
    QCOMPARE(ward.wrong(gone, QStringLiteral("x")), QStringLiteral("MISSING "));
    QVERIFY(ward.test.session().verify()->empty());
  }

  void anEntryStaysWithItsSubject() {
    Ward ward;
    const RowId other = screenEligible(ward.test, QStringLiteral("Li Na"));
    BedsideEntry entry = ward.seen(QStringLiteral("08:30"), 38.4);
    entry.id = *ward.save(entry);
    const auto moved = ward.test.commands().saveBedside(other, entry, QStringLiteral("x"));
    QVERIFY(!moved);
    QCOMPARE(moved.error().rule, QStringLiteral("MISSING"));
  }

  void whatIsRefused_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("refused"); ///< rule and field; empty = it is taken
    const auto at = [](QDate day, const QTime& time) -> Change {
      return [=](BedsideEntry& e) { e.at = QDateTime(day, time, QTimeZone("Asia/Shanghai")).toUTC(); };
    };
    const QString when = QStringLiteral("DATE bedsideAt");
    row("now", at(today, {9, 0}), QString());
    row("in a minute", at(today, {9, 1}), when);
    row("no time", Change([](BedsideEntry& e) { e.at = {}; }), when);
    row("on the day of consent", at({2026, 1, 5}, {0, 0}), QString());
    row("the evening before consent", at({2026, 1, 4}, {23, 59}), when);
    row("nothing seen", Change([](BedsideEntry& e) { e.celsius.reset(); }),
        QStringLiteral("REQUIRED bedsideTemperature"));
    row("blanks", Change([](BedsideEntry& e) {
          e.celsius.reset();
          e.remark = QStringLiteral("  ");
        }),
        QStringLiteral("REQUIRED bedsideTemperature"));
    row("a remark alone", Change([](BedsideEntry& e) {
          e.celsius.reset();
          e.remark = QStringLiteral("asleep");
        }),
        QString());
    row("29.9 °C", Change([](BedsideEntry& e) { e.celsius = 29.9; }),
        QStringLiteral("RANGE bedsideTemperature"));
    row("45 °C", Change([](BedsideEntry& e) { e.celsius = 45; }), QString());
    row("five points of four", Change([](BedsideEntry& e) { e.iceOrientation = 5; }),
        QStringLiteral("RANGE bedsideIce1"));
    row("points of who could not be asked", Change([](BedsideEntry& e) {
          e.iceUnable = true;
          e.iceNaming = 0;
        }),
        QStringLiteral("RANGE bedsideIceUnable"));
    row("could not be asked", Change([](BedsideEntry& e) { e.iceUnable = true; }), QString());
    row("stage 5", Change([](BedsideEntry& e) { e.lowerGut = 5; }), QStringLiteral("RANGE bedsideLowerGut"));
  }
  void whatIsRefused() {
    QFETCH(Change, change);
    QFETCH(QString, refused);
    Ward ward;
    BedsideEntry entry = ward.seen(QStringLiteral("08:30"), 37);
    change(entry);
    QCOMPARE(ward.wrong(entry), refused);
  }

  void nothingIsSeenAfterDeath() {
    Ward ward;
    QVERIFY(ward.test.commands().saveFollowUp(ward.subject, {0, {2026, 1, 9}, VitalStatus::Dead, {}}, {}));
    BedsideEntry entry = ward.seen(QStringLiteral("08:30"), 37);
    QCOMPARE(ward.wrong(entry), QStringLiteral("DATE bedsideAt"));
    entry.at = entry.at.addDays(-1); // on the day of death
    QCOMPARE(ward.wrong(entry), QString());
  }

  /// Long data: the Study does not hold it, but whoever looks at it is told.
  void whoLooksIsTold() {
    Ward ward;
    const Study before = ward.test.study();
    QSignalSpy changed(&ward.test.session(), &StudySession::studyChanged);
    QVERIFY(ward.save(ward.seen(QStringLiteral("08:30"), 37)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(ward.test.study() == before);
  }
};

COHORTDESK_TEST(TestBedsideCommands, QCoreApplication)
} // namespace tst_bedside_commands
#include "tst_bedside_commands.moc"
