#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/files/small_log.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QTest>

namespace tst_cohortctl_standing {

/// What `cohortctl status` says of decisions while data change under them (protocol.md 4.1, 4.3, 4.4), from
/// logs of sites that went on where the rules stop.
class CohortctlStandingTest : public QObject {
  Q_OBJECT

  static QString decision(const char* date, int level, const char* what, int toLevel, int places) {
    return QStringLiteral("%1,%2,%3,%4,%5,%1T10:00,%1T11:00,wet-ink")
        .arg(QLatin1String(date))
        .arg(level)
        .arg(QLatin1String(what))
        .arg(toLevel)
        .arg(places);
  }
  /// "0 3 0", by level.
  static QString places(const QJsonObject& status) {
    QStringList all{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")};
    for (const auto& open : status.value(QLatin1String("openPlaces")).toArray())
      all[open.toObject().value(QLatin1String("level")).toInt() - 1] =
          QString::number(open.toObject().value(QLatin1String("places")).toInt());
    return all.join(u' ');
  }
  static QString overtaken(const QJsonObject& status) {
    QStringList numbers;
    for (const auto& one : status.value(QLatin1String("decisions")).toArray())
      if (one.toObject().value(QLatin1String("overtaken")).toBool())
        numbers << QString::number(one.toObject().value(QLatin1String("number")).toInt());
    return numbers.join(u' ');
  }
  static bool asksForADecision(const QJsonObject& status) {
    for (const auto& due : status.value(QLatin1String("due")).toArray())
      if (due.toObject().value(QLatin1String("kind")).toString() == QLatin1String("decision")) return true;
    return false;
  }

 private Q_SLOTS:
  void decisionsStand_data() {
    QTest::addColumn<QString>("infusions");
    QTest::addColumn<QString>("assessments");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("over"); // decisions that are overtaken
    QTest::addColumn<bool>("asks");
    const QString lowest = QStringLiteral("1 L1 2026-01-15; 2 L1 2026-01-25; 3 L1 2026-01-26");
    const QStringList discussed{decision("2026-01-20", 1, "EXPAND", 1, 2),
                                decision("2026-01-30", 1, "CONTINUE", 2, 3)};
    row("A1: going on, one undecided", lowest, "1 2026-01-18 DLT; 2 2026-01-28 DLT", discussed, "2026-02-01",
        "1T 1T?", "AT-JOINT", "0 0 0", "2", true);
    row("A1: going on, then a third DLT", lowest, "1 2026-01-18 DLT; 2 2026-01-28 DLT; 3 2026-02-05 DLT",
        discussed, "2026-02-06", "1T 1TT", "AT-JOINT", "0 0 0", "2", true);
    const QString two = QStringLiteral("1 2026-01-18 DLT; 2 2026-01-28 DLT; 3 2026-02-23 NO_DLT");
    row("A1: going on while one was undecided settles nothing, though it clears", lowest, two, discussed,
        "2026-02-24", "1T 1TN", "AT-JOINT", "0 0 0", "2", true);
    row("A1: going on when all are decided", lowest, two,
        QStringList{discussed.front(), decision("2026-02-24", 1, "CONTINUE", 2, 3)}, "2026-02-24", "1T 1TN!",
        "AT-ESCALATE", "0 3 0", "", false);
    const QStringList oneMore{decision("2026-01-20", 1, "EXPAND", 1, 1),
                              decision("2026-01-30", 1, "CONTINUE", 1, 2)};
    const QString added = QStringLiteral("1 L1 2026-01-15; 2 L1 2026-01-25; 3 L1 2026-02-01");
    row("A1: more subjects at the level", added, "1 2026-01-18 DLT; 2 2026-01-28 DLT", oneMore, "2026-02-02",
        "1T 1T 1?", "AT-JOINT", "1 0 0", "", false);
    row("A1: of whom one has a DLT", added, "1 2026-01-18 DLT; 2 2026-01-28 DLT; 3 2026-02-05 DLT", oneMore,
        "2026-02-06", "1T 1T 1T", "AT-JOINT", "0 0 0", "2", true);

    const QString top = QStringLiteral("1 L1 2026-01-15; 2 L2 2026-02-01; 3 L2 2026-02-02; 4 L2 2026-02-03; "
                                       "5 L3 2026-03-05; 6 L3 2026-03-06; 7 "
                                       "L3 2026-03-07");
    const QString below = QStringLiteral(
        "1 2026-01-29 NO_DLT; 2 2026-03-01 NO_DLT; 3 2026-03-02 NO_DLT; 4 2026-03-03 NO_DLT; ");
    const QString cleared = below + "5 2026-04-02 NO_DLT; 6 2026-04-03 NO_DLT; 7 2026-04-04 NO_DLT";
    QStringList upwards{decision("2026-01-30", 1, "ESCALATE", 2, 3),
                        decision("2026-03-04", 2, "ESCALATE", 3, 3)};
    const QStringList stopped = upwards + QStringList{decision("2026-03-12", 3, "COMPLETE", 2, 5)};
    const QString toxicTop = below + "5 2026-03-08 DLT; 6 2026-03-09 DLT";
    row("A9: reduced, one window open", top, toxicTop, stopped, "2026-03-20", "1N 2NNN 3TT?", "SD-STOP",
        "0 3 0", "", false);
    row("A9: it closes without a DLT", top, toxicTop + "; 7 2026-04-04 NO_DLT", stopped, "2026-04-05",
        "1N 2NNN 3TTN", "SD-STOP", "0 3 0", "", false);
    upwards << decision("2026-04-05", 3, "COMPLETE", 3, 11) << decision("2026-04-13", 3, "COMPLETE", 2, 5);
    const QString six = top + "; 8 L3 2026-04-06; 9 L3 2026-04-07; 10 L3 2026-04-08; 11 L3 2026-04-09; 12 L3 "
                              "2026-04-10; 13 L3 2026-04-11";
    const QString toxic = cleared + "; 8 2026-04-08 DLT; 9 2026-04-12 DLT";
    row("A2: stopped and reduced", six, toxic, upwards, "2026-04-14", "1N 2NNN 3NNN +3TT????", "CE-STOP",
        "0 3 0", "", false);
    row("A2: the others clear", six,
        toxic + "; 10 2026-05-06 NO_DLT; 11 2026-05-07 NO_DLT; 12 2026-05-08 NO_DLT; 13 2026-05-09 NO_DLT",
        upwards, "2026-05-10", "1N 2NNN 3NNN +3TTNNNN", "CE-STOP", "0 3 0", "", false);
    row("A8: reduced to a level that is not tolerated", lowest + "; 4 L2 2026-03-01; 5 L2 2026-03-02",
        "1 2026-01-18 DLT; 2 2026-01-28 DLT; 3 2026-02-23 NO_DLT; 4 2026-03-04 DLT; 5 2026-03-05 DLT",
        QStringList{decision("2026-01-20", 1, "EXPAND", 1, 2), decision("2026-02-24", 1, "CONTINUE", 2, 3),
                    decision("2026-03-06", 2, "COMPLETE", 1, 13)},
        "2026-03-07", "1T 1TN! 2TT", "SD-STOP", "0 0 0", "", false);
  }
  void decisionsStand() {
    QFETCH(QString, infusions);
    QFETCH(QString, assessments);
    QFETCH(QStringList, decisions);
    QFETCH(QString, day);
    const EditedLog log = SmallLog{infusions, assessments, decisions.join(QStringLiteral("; "))}.written();
    const CohortctlFolder folder;
    QVERIFY(folder.hasPassword());
    QVERIFY(folder.make(QStringLiteral("s.study")));
    const auto imported = folder.import(log.path(), QStringLiteral("s.study"));
    QVERIFY2(imported.status == 0, qPrintable(imported.err + imported.out));
    const QJsonObject status = folder.status(QStringLiteral("s.study"), day);
    QTEST(status.value(QLatin1String("course")).toString(), "course");
    QTEST(status.value(QLatin1String("recommendation")).toObject().value(QLatin1String("rule")).toString(),
          "rule");
    QTEST(places(status), "open");
    QTEST(overtaken(status), "over");
    QTEST(asksForADecision(status), "asks");
  }
};
COHORTDESK_TEST(CohortctlStandingTest, QCoreApplication)
} // namespace tst_cohortctl_standing
#include "tst_cohortctl_standing.moc"
