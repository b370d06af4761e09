// What somebody has arranged is there at the next start.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/kept_state.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <memory>

namespace tst_kept_state {
std::unique_ptr<QTableWidget> openTable(const QStringList& heads = {u"Number"_qs, u"Level"_qs,
                                                                    u"Status"_qs}) {
  std::unique_ptr<QTableWidget> table(namedTable("subjects", u"Subjects"_qs, heads));
  table->setColumnWidth(0, 80); // as a page arranges it
  addRow(table.get(), {u"S-001"_qs, u"L1"_qs, u"cleared"_qs});
  table->resize(600, 200);
  table->show();
  return table;
}

/// Two parts, below each other.
struct Parts : QSplitter {
  Parts() : QSplitter(Qt::Vertical) {
    setObjectName(u"parts"_qs);
    for (int part = 0; part < 2; ++part)
      addWidget(new QWidget);
    keepParts(this);
    resize(200, 400);
    show();
  }
  using QSplitter::moveSplitter;
};

/// A grid with three columns of its own width.
std::unique_ptr<GridView> openGrid(QStandardItemModel& model, const QString& kind) {
  auto grid = std::make_unique<GridView>();
  grid->setObjectName(u"grid"_qs);
  grid->setModel(&model);
  grid->resize(600, 200);
  grid->show();
  arrangeColumns(grid.get(), kind, [&] { grid->horizontalHeader()->setDefaultSectionSize(80); });
  return grid;
}

class KeptStateTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QSettings().clear(); }

  void columnsKeepWidthOrderAndSorting() {
    auto first = openTable();
    first->horizontalHeader()->resizeSection(0, 143);
    first->horizontalHeader()->moveSection(1, 0);
    first->sortByColumn(2, Qt::DescendingOrder);
    first.reset();
    const auto second = openTable();
    const QHeaderView* header = second->horizontalHeader();
    QCOMPARE(header->sectionSize(0), 143);
    QCOMPARE(header->visualIndex(1), 0);
    QCOMPARE(header->sortIndicatorSection(), 2);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
  }

  void aWidthGrowsWithTheType() {
    auto first = openTable();
    first->horizontalHeader()->resizeSection(0, 143);
    first.reset();
    setDesktopForTests(Desktop{false, 2 * desktop().pointSize});
    followDesktop(*qApp);
    const int larger = openTable()->horizontalHeader()->sectionSize(0);
    setDesktopForTests({});
    followDesktop(*qApp);
    QCOMPARE(larger, 286);
  }

  void whatTheProgramArrangesIsNotKept() {
    openTable().reset();
    QVERIFY(!KeptState::of(u"columns/subjects"_qs).isValid());
  }

  void otherColumnsAreLeftAlone() {
    auto first = openTable();
    first->horizontalHeader()->resizeSection(0, 143);
    first.reset();
    const auto second = openTable({u"Number"_qs, u"Status"_qs});
    QCOMPARE(second->horizontalHeader()->sectionSize(0), 80);
  }

  void aSpoiltEntryIsPassedOver() {
    KeptState::keep(u"columns/subjects"_qs, QStringList{u"x"_qs, u"7:9"_qs, u"-1:x"_qs, u""_qs});
    const auto table = openTable();
    QCOMPARE(table->horizontalHeader()->sectionSize(0), 80);
  }

  void aGridKeepsTheColumnsOfEachKind() {
    QStandardItemModel model(2, 3);
    auto grid = openGrid(model, u"grid/visits"_qs);
    const auto width = [&] { return grid->columnWidth(1); };
    const auto arrange = [&](const QString& kind) {
      arrangeColumns(grid.get(), kind, [&] { grid->horizontalHeader()->setDefaultSectionSize(80); });
    };
    grid->setColumnWidth(1, 143); // as a person draws it
    arrange(u"grid/visits"_qs);
    QCOMPARE(width(), 143);
    arrange(u"grid/analytes"_qs);
    QCOMPARE(width(), 80);
    arrange(u"grid/visits"_qs);
    QCOMPARE(width(), 143);
    grid.reset();
    grid = openGrid(model, u"grid/visits"_qs);
    QCOMPARE(width(), 143);
    QVERIFY(!KeptState::of(u"columns/grid/analytes"_qs).isValid());
  }

  void theRoomOfPartsIsKept() {
    QList<int> drawn;
    {
      Parts parts;
      const QList<int> given = parts.sizes();
      parts.moveSplitter(100, 1);
      drawn = parts.sizes();
      QVERIFY(drawn != given);
    }
    const Parts again;
    QCOMPARE(again.sizes(), drawn);
  }

  /// Known at once, on disk a moment later: nobody who goes to another tab waits for the disk.
  void theDiskIsNotWaitedFor() {
    const QString path = QSettings().fileName(); // another QSettings would write what waits
    const auto onDisk = [path] {
      QFile file(path);
      return file.open(QIODevice::ReadOnly) && file.readAll().contains("lastPlace=here");
    };
    KeptState::keep(u"lastPlace"_qs, u"here"_qs);
    QCoreApplication::processEvents();
    QCOMPARE(KeptState::of(u"lastPlace"_qs).toString(), u"here"_qs);
    QVERIFY(!onDisk());
    QTRY_VERIFY(onDisk());
  }

  void theTabInFrontIsKeptAndNobodyHearsOfIt() {
    const auto make = [](QWidget& page) {
      auto* tabs = new QTabWidget(&page);
      tabs->setObjectName(u"pageTabs"_qs);
      for (int tab = 0; tab < 3; ++tab)
        tabs->addTab(new QWidget, QString::number(tab));
      return tabs;
    };
    QWidget first;
    QTabWidget* tabs = make(first);
    keepTabs(&first);
    tabs->setCurrentIndex(2);
    QWidget second;
    QTabWidget* again = make(second);
    int heard = 0;
    connect(again, &QTabWidget::currentChanged, this, [&] { ++heard; });
    keepTabs(&second);
    QCOMPARE(again->currentIndex(), 2);
    QVERIFY(again->currentWidget()->isVisibleTo(again));
    QCOMPARE(heard, 0);
  }
};

COHORTDESK_TEST(KeptStateTest, CohortDeskApplication)
} // namespace tst_kept_state
#include "tst_kept_state.moc"
