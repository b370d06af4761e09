#include "app/study/date_text.h"

#include <QTest>

class TestDateText : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// New York puts its clocks forward on 2026-03-08 at 2:00 and back on 2026-11-01 at 2:00.
  void aMomentInTheZone_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty = none
    QTest::newRow("winter") << u"2026-01-15 10:20"_qs << u"2026-01-15T15:20:00Z"_qs;
    QTest::newRow("summer") << u"2026-07-15 10:20"_qs << u"2026-07-15T14:20:00Z"_qs;
    QTest::newRow("the last minute of winter") << u"2026-03-08 01:59"_qs << u"2026-03-08T06:59:00Z"_qs;
    QTest::newRow("skipped, its first minute") << u"2026-03-08 02:00"_qs << QString();
    QTest::newRow("skipped") << u"2026-03-08 02:30"_qs << QString();
    QTest::newRow("the first minute of summer") << u"2026-03-08 03:00"_qs << u"2026-03-08T07:00:00Z"_qs;
    QTest::newRow("a zone behind it says which")
        << u"2026-03-08T02:30-05:00"_qs << u"2026-03-08T07:30:00Z"_qs;
    QTest::newRow("UTC") << u"2026-03-08T02:30:00Z"_qs << u"2026-03-08T02:30:00Z"_qs;
    QTest::newRow("a day only") << u"2026-03-08"_qs << QString();
  }
  void aMomentInTheZone() {
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto read = parseDateTime(text, QTimeZone("America/New_York"));
    QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), utc);
  }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_date_text.moc"
