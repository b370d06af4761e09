#include "app/dosing/worksheet_events.h"
#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_worksheet_events {
const AttributionPlan& attribution() {
  static const Protocol protocol = protocolByName(QStringLiteral("cd7-car-nk")).value();
  return protocol.attribution;
}

Result<WorksheetEvents> read(const QString& json, const QTimeZone& zone = QTimeZone::utc()) {
  return readWorksheetEvents(json.toUtf8(), zone, attribution());
}

QString oneEvent(const QString& members) {
  return QStringLiteral(R"({"format":1,"timeZone":"Asia/Shanghai","events":[{"event":12,"term":"x",%1}]})")
      .arg(members);
}

class TestWorksheetEvents : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isRead() {
    const auto file =
        read(QStringLiteral(R"({"format":1,"timeZone":"Asia/Shanghai","subject":"S-001","events":[
      {"event":12,"term":"Pneumonitis","organClass":"Lungs","grades":[{"scale":"ctcae","grade":3,"since":"2026-03-14T10:00"},
        {"grade":2,"since":"2026-03-17 10:00"},{"scale":"gvhd","grade":1,"since":"2026-03"}],"end":"2026-03","dueTo":{"disease":"unlikely"}}],
      "laboratory":[{"analyte":"neutrophils","at":"2026-03-14","value":0.2}]})"));
    QVERIFY2(file, qPrintable(file ? QString() : file.error().field + file.error().message));
    QCOMPARE(file->subject, QStringLiteral("S-001"));
    const FileEvent& read = file->events.front();
    QCOMPARE(read.organClass, QStringLiteral("Lungs"));
    QCOMPARE(read.event.id, RowId(12));
    QCOMPARE(read.event.grade, 3);
    QCOMPARE(read.event.onset, QDate(2026, 3, 14));
    QCOMPARE(onsetOf(read.event).at, QDateTime({2026, 3, 14}, {2, 0}, Qt::UTC));
    QCOMPARE(read.event.course.size(), std::size_t(2));
    QVERIFY(read.event.course[1].since.to == KnownTime::To::Month);
    QVERIFY(endOf(read.event)->to == KnownTime::To::Month);
    QCOMPARE(read.event.dueTo.disease, std::optional(QStringLiteral("unlikely")));
    QCOMPARE(file->values.front().earliest, QDateTime({2026, 3, 13}, {16, 0}, Qt::UTC));
    QCOMPARE(file->values.front().latest, QDateTime({2026, 3, 14}, {15, 59}, Qt::UTC));
  }

  void aZone_data() {
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QTime>("utc");
    row("of the file", QStringLiteral(R"("timeZone":"Asia/Shanghai",)"), QStringLiteral("2026-03-14T10:00"),
        QTime(2, 0));
    row("of the caller", QString(), QStringLiteral("2026-03-14T10:00"), QTime(8, 0));
    row("of the time", QStringLiteral(R"("timeZone":"Asia/Shanghai",)"),
        QStringLiteral("2026-03-14T10:00+01:00"), QTime(9, 0));
    row("UTC", QString(), QStringLiteral("2026-03-14T10:00Z"), QTime(10, 0));
  }
  void aZone() {
    QFETCH(QString, named);
    QFETCH(QString, since);
    const auto file =
        read(QStringLiteral(
                 R"({"format":1,%1"events":[{"event":1,"term":"x","grades":[{"grade":3,"since":"%2"}]}]})")
                 .arg(named, since),
             QTimeZone(2 * 3600));
    QVERIFY(file);
    QTEST(onsetOf(file->events.front().event).at.time(), "utc");
  }

  void isRefused_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("place");
    const auto event = [](const char* name, const char* members, const char* place) {
      row(name, oneEvent(QString::fromLatin1(members)), QStringLiteral("/events/0") + QLatin1String(place));
    };
    row("no events", QStringLiteral(R"({"format":1})"), QStringLiteral("/events"));
    row("no zone", QStringLiteral(R"({"format":1,"timeZone":"Mars/Olympus","events":[]})"),
        QStringLiteral("/timeZone"));
    row("an event twice",
        QStringLiteral(R"({"format":1,"events":[{"event":1,"term":"x","grades":[{"grade":1,"since":"2026"}]},
        {"event":1,"term":"y","grades":[{"grade":1,"since":"2026"}]}]})"),
        QStringLiteral("/events/1/event"));
    row("a value's time",
        QStringLiteral(R"({"format":1,"events":[],"laboratory":[{"analyte":"a","at":"soon","value":1}]})"),
        QStringLiteral("/laboratory/0/at"));
    event("no grades", R"("grades":[])", "/grades");
    event("grade 6", R"("grades":[{"grade":6,"since":"2026-03"}])", "/grades/0/grade");
    event("GvHD of grade 5",
          R"("grades":[{"grade":2,"since":"2026-03"},{"scale":"gvhd","grade":5,"since":"2026-03"}])",
          "/grades/1/grade");
    event("no day", R"("grades":[{"grade":3,"since":"2026-02-30"}])", "/grades/0/since");
    event("two readings", R"("grades":[{"grade":3,"since":"03/04/2026"}])", "/grades/0/since");
    event("an order that cannot be",
          R"("grades":[{"grade":3,"since":"2026-03-14"},{"grade":2,"since":"2026-03-13"}])", "/grades");
    event("over before it began", R"("grades":[{"grade":3,"since":"2026-03-14"}],"end":"2026-03-13")",
          "/end");
    event("no term of the scale", R"("grades":[{"grade":3,"since":"2026-03-14"}],"dueTo":{"drug":"sure"})",
          "/dueTo/drug");
    event("no cause", R"("grades":[{"grade":3,"since":"2026-03-14"}],"dueTo":{"weather":"certain"})",
          "/dueTo/weather");
  }
  void isRefused() {
    QFETCH(QString, json);
    QFETCH(QString, place);
    const auto file = read(json);
    QVERIFY(!file);
    QCOMPARE(file.error().field, place);
    QVERIFY(!file.error().message.isEmpty());
  }

  /// Without a study each event of the file is held against every item.
  void isHeldAgainstTheItems() {
    const auto file = read(oneEvent(QStringLiteral(R"("grades":[{"grade":3,"since":"2026-03-14T10:00"}])")));
    const auto definition = readDltDefinition(
        R"({"format":1,"items":[{"id":"D1","en":"x","rule":{"about":"any"}},{"id":"D2","en":"y"},
        {"id":"D3","en":"z","rule":{"about":"laboratory","names":["neutrophils"],"atMost":0.5}}]})",
        attribution().terms);
    QVERIFY(file && definition);
    const WorksheetQuestion question{
        *definition, file->zone, {}, 28, attribution().terms, QDateTime({2026, 3, 15}, {0, 0}, Qt::UTC), {}};
    const Worksheet sheet = worksheetOf(*file, question);
    QCOMPARE(sheet.lines.size(), std::size_t(2));
    QCOMPARE(sheet.lines[0].items.size(), std::size_t(3));
    QVERIFY(sheet.lines[0].items[0].state == ItemState::Meets);
    QVERIFY(sheet.lines[0].items[1].state == ItemState::ByHand);
    QVERIFY(sheet.lines[0].items[2].state == ItemState::No);
    QCOMPARE(sheet.lines[1].analyte, QStringLiteral("neutrophils"));
    QVERIFY(sheet.lines[1].items.front().state == ItemState::May);
  }
};

COHORTDESK_TEST(TestWorksheetEvents, QCoreApplication)
} // namespace tst_worksheet_events
#include "tst_worksheet_events.moc"
