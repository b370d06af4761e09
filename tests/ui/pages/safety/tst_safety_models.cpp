#include "tests/support/event_study.h"
#include "tests/support/test_program.h"
#include "ui/pages/safety/event_table_panel.h"
#include "ui/pages/safety/serious_events_panel.h"
#include "ui/pages/safety/study_events_panel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

namespace tst_safety_models {
using Mode = QAbstractItemModelTester::FailureReportingMode;

StudyBuilder twoTreated() {
  StudyBuilder b;
  b.study().protocol.safety = {};
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  write(b, {QStringLiteral("Anemia"), 3, {2026, 1, 16}}).end = QDate(2026, 1, 20);
  write(b, {QStringLiteral("Febrile neutropenia"), 1, {2026, 1, 18}, false});
  b.eligible(QStringLiteral("SCR-002")).assigned(2).infused({2026, 2, 24});
  write(b, {QStringLiteral("Cytokine release syndrome"), 2, {2026, 2, 25}, true, true}).crsGrade = 2;
  b.dlt({2026, 2, 26}, {2026, 2, 27});
  return b;
}

QStringList column(const QAbstractItemModel& model, int of) {
  QStringList cells;
  for (int row = 0; row < model.rowCount(); ++row)
    cells << model.index(row, of).data().toString();
  return cells;
}

QStringList row(const QAbstractItemModel& model, int of) {
  QStringList cells;
  for (int column = 0; column < model.columnCount(); ++column)
    cells << model.index(of, column).data().toString();
  return cells;
}

class TestSafetyModels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eventsSayWhatIsKnownOfThem() {
    StudyEventsModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const StudyBuilder treated = twoTreated();
    model.show(treated);
    const QString none = QString::fromUtf8("–");
    QCOMPARE(row(model, 0), (QStringList{"S-001", "L1", "1", "2026-01-16", "Anemia", "3", "yes", "no", none,
                                         none, none, "ended 2026-01-20"}));
    StudyBuilder early = twoTreated();
    write(early, {QStringLiteral("Fever"), 1, {2026, 2, 22}});
    StudyEventsModel before;
    before.show(early);
    QCOMPARE(before.index(4, StudyEventsModel::Day).data().toString(), QString::fromUtf8("−2"));
    QCOMPARE(row(model, 2).mid(5), (QStringList{"2", "yes", "yes", none, "2", none, "ongoing"}));
    QCOMPARE(model.index(3, StudyEventsModel::Dlt).data().toString(), QString::fromUtf8("▲ DLT"));
  }

  void eventsAreSortedByTheValueAndBack_data() {
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("first"); // rising: term of the first row
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("firstFalling"); // of several that are equal, the one that the study has first
    const QString anemia = QStringLiteral("Anemia");
    const QString crs = QStringLiteral("Cytokine release syndrome");
    const QString fever = QStringLiteral("Febrile neutropenia");
    using Model = StudyEventsModel;
    QTest::newRow("subject") << int(Model::Subject) << anemia << crs << crs;
    QTest::newRow("level") << int(Model::Level) << anemia << crs << crs;
    QTest::newRow("day") << int(Model::Day) << anemia << fever << fever;
    QTest::newRow("onset") << int(Model::Onset) << anemia << crs << crs;
    QTest::newRow("term") << int(Model::Term) << anemia << fever << fever;
    QTest::newRow("grade") << int(Model::Grade) << fever << crs << crs;
    QTest::newRow("related") << int(Model::Related) << fever << crs << anemia;
    QTest::newRow("serious") << int(Model::Serious) << anemia << crs << crs;
    QTest::newRow("DLT") << int(Model::Dlt) << anemia << crs << crs;
    QTest::newRow("CRS") << int(Model::Crs) << anemia << crs << crs;
    QTest::newRow("end") << int(Model::End) << fever << anemia << anemia;
  }
  void eventsAreSortedByTheValueAndBack() {
    QFETCH(int, by);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, firstFalling);
    StudyEventsModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const StudyBuilder treated = twoTreated();
    model.show(treated);
    const QStringList asTheStudyHasThem = column(model, StudyEventsModel::Term);
    model.sort(by, Qt::AscendingOrder);
    QCOMPARE(column(model, StudyEventsModel::Term).first(), first);
    QCOMPARE(column(model, StudyEventsModel::Term).last(), last);
    model.sort(by, Qt::DescendingOrder);
    QCOMPARE(column(model, StudyEventsModel::Term).first(), firstFalling);
    model.sort(-1);
    QCOMPARE(column(model, StudyEventsModel::Term), asTheStudyHasThem);
  }

  void filterAndOrderStayWhenTheStudyChanges() {
    StudyBuilder b = twoTreated();
    StudyEventsModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(b);
    EventFilter filter;
    filter.leastGrade = 2;
    model.setFilter(filter);
    model.sort(StudyEventsModel::Grade, Qt::DescendingOrder);
    QCOMPARE(column(model, StudyEventsModel::Grade), (QStringList{"4", "3", "2"}));
    const RowId added = write(b, {QStringLiteral("Anemia"), 5, {2026, 2, 27}}).id;
    model.show(b);
    QCOMPARE(column(model, StudyEventsModel::Grade), (QStringList{"5", "4", "3", "2"}));
    QCOMPARE(model.rowOf(added), 0);
    QCOMPARE(model.eventCount(), 5U);
    filter.leastGrade = 1;
    filter.text = QStringLiteral("no such");
    model.setFilter(filter);
    QCOMPARE(model.rowOf(added), -1);
    QCOMPARE(model.rowCount(), 0);
  }

  void theTableShowsAllLevelsOrOneByGrade() {
    EventTableModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.columnCount(), 0); // nothing shown yet
    model.show(eventTable(twoTreated(), fourTerms(), {}), std::nullopt);
    QCOMPARE(model.columnCount(), 1 + 4 * 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("L1, n = 1\nAny grade"));
    QCOMPARE(model.headerData(8, Qt::Horizontal).toString(), QString::fromUtf8("Total, n = 2\nGrade ≥ 3"));
    const QString none = QString::fromUtf8("–");
    QCOMPARE(row(model, 0), (QStringList{"Any event", countText(1, 1), countText(1, 1), countText(1, 1),
                                         countText(1, 1), none, none, countText(2, 2), countText(2, 2)}));
    model.show(model.table(), 3);
    QCOMPARE(model.columnCount(), 1 + 7);
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), QStringLiteral("Total, n = 2\nGrade 5"));
    QCOMPARE(row(model, 2), (QStringList{"    Anemia", "0", "0", countText(1, 2), "0", "0", countText(1, 2),
                                         countText(1, 2)}));
    QVERIFY(model.index(1, 0).data(Qt::FontRole).isValid());  // a class stands out
    QVERIFY(!model.index(2, 0).data(Qt::FontRole).isValid()); // its terms do not
  }

  void seriousEventsSayWhereTheirReportsStand() {
    StudyBuilder b = twoTreated();
    b.study().protocol.safety.expected = fourTerms().terms;
    AdverseEvent& event = b.last().events.front();
    event.awareAt = QDateTime(QDate(2026, 2, 25), QTime(20, 0), Qt::UTC);
    event.seriousness = Seriousness::Hospitalisation;
    SeriousEventsModel model;
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QDateTime now(QDate(2026, 2, 26), QTime(8, 0), Qt::UTC);
    model.show(b, now);
    QCOMPARE(row(model, 0),
             (QStringList{"S-002 L2", "G2 Cytokine release syndrome", "hospitalisation or its prolongation",
                          "to the sponsor, within 24 h", "SAE-SPONSOR", "2026-02-27 04:00", // Shanghai
                          QString::fromUtf8("–"), QString::fromUtf8("◔ due in 12 hour(s)")}));
    QCOMPARE(model.index(1, SeriousEventsModel::Rule).data().toString(), QStringLiteral("SAE-EXPEDITED"));
    model.setNow(now.addDays(1));
    QCOMPARE(model.index(0, SeriousEventsModel::State).data().toString(),
             QString::fromUtf8("▲ overdue by 12 hour(s)"));
    const SeriousEventRow sponsor = model.at(0);
    event.reports = {{1, ReportTo::Sponsor, now}};
    model.show(b, now.addDays(3));
    QCOMPARE(model.rowOf(sponsor), 1); // what was sent goes behind what was not
    QCOMPARE(model.index(1, SeriousEventsModel::State).data().toString(),
             QString::fromUtf8("● sent in time"));
    QCOMPARE(model.index(1, SeriousEventsModel::SentAt).data().toString(),
             QStringLiteral("2026-02-26 16:00"));
  }

  void tenThousandSubjectsAreShownAtOnce() {
    StudyBuilder b = twoTreated();
    Subject next = b.last();
    while (next.events.size() < 3)
      next.events.push_back(next.events.front());
    for (int n = 3; n <= 10000; ++n) {
      next.id = 100000 + n;
      next.assignment->subjectNumber = QStringLiteral("S-%1").arg(n);
      b.study().subjects.push_back(next);
    }
    StudyEventsModel model;
    QElapsedTimer watch;
    watch.start();
    model.show(b);
    const qint64 shown = watch.restart();
    model.sort(StudyEventsModel::Term, Qt::DescendingOrder);
    EventFilter filter;
    filter.text = QStringLiteral("S-9999");
    model.setFilter(filter);
    const qint64 found = watch.elapsed();
    qInfo("shown in %lld ms, sorted and filtered in %lld ms", shown, found);
    QCOMPARE(model.eventCount(), 4U + 9998U * 3U);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY2(shown < 1000 && found < 2000, "a busy machine, a debug build"); // measured: some 30 ms, 100 ms
  }
};

COHORTDESK_TEST(TestSafetyModels, QApplication)
} // namespace tst_safety_models
#include "tst_safety_models.moc"
