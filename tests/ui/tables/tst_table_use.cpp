// Every table copies, sorts, opens and keeps its place in the same way.
#include "tests/support/test_program.h"
#include "ui/style/theme.h"
#include "ui/tables/rows_model.h"
#include "ui/tables/table.h"
#include "ui/tables/table_use.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>
#include <memory>

namespace tst_table_use {
struct Dose {
  QString level;
  QString cells;
  bool operator==(const Dose&) const = default;
};

class Doses : public RowsModel<Dose> {
 public:
  Doses() {
    setColumns({{u"Level"_qs, &Dose::level}, {u"Cells\nper kg"_qs, &Dose::cells}});
    show({{u"L2"_qs, u"1×10⁷"_qs}, {u"L10"_qs, u"3×10⁶"_qs}, {u"L1"_qs, u"–"_qs}});
  }
};

/// A view on plain rows, shown and with the focus.
struct ShownView {
  Doses model;
  QWidget window;
  QTableView* view = namedView("doses", u"Doses"_qs);

  ShownView() {
    QSettings().clear();
    view->setParent(&window);
    view->setModel(&model);
    window.resize(500, 300);
    view->resize(500, 300);
    window.show();
    window.activateWindow();
    view->setFocus();
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window does not become active");
  }
  void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(view, key, with); }
  QStringList column(int at) const {
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
      texts << view->model()->index(row, at).data().toString();
    return texts;
  }
};

/// A table of items with four rows; what a row says of itself is found by its place.
std::unique_ptr<QTableWidget> shownTable() {
  std::unique_ptr<QTableWidget> table(namedTable("rows", u"Rows"_qs, {u"No."_qs, u"Word"_qs}));
  for (const char* number : {"10", "9", "–", "2"})
    addRow(table.get(), {QString::fromUtf8(number), u"row %1"_qs.arg(table->rowCount())});
  table->resize(400, 300);
  table->show();
  table->setFocus();
  return table;
}

/// The second column in the order in which the rows are seen.
QStringList seen(const QTableWidget& table) {
  QStringList words;
  for (int place = 0; place < table.rowCount(); ++place)
    words << table.item(table.verticalHeader()->logicalIndex(place), 1)->text();
  return words;
}

QString clipboard() {
  return QGuiApplication::clipboard()->text();
}

QAction* inMenu(QWidget* view, const char* name) {
  auto* menu = view->findChild<QMenu*>(u"tableMenu"_qs);
  return menu ? menu->findChild<QAction*>(QLatin1String(name)) : nullptr;
}

class TableUseTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() { QSettings().clear(); }

  void rowsAreCopiedBelowTheirHeadings() {
    ShownView shown;
    shown.view->selectRow(0);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"Level\tCells per kg\nL2\t1×10⁷"_qs);
    shown.key(Qt::Key_Down, Qt::ShiftModifier);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"Level\tCells per kg\nL2\t1×10⁷\nL10\t3×10⁶"_qs);
  }

  void whatIsHiddenIsNotCopiedAndTheOrderIsTheOneThatIsSeen() {
    const auto table = shownTable();
    table->hideColumn(1);
    table->selectAll();
    TableUse::of(table.get())->sortBy(0, Qt::DescendingOrder);
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"No.\n10\n9\n2\n–"_qs);
  }

  void theMenuCopiesAndSorts() {
    ShownView shown;
    shown.view->setCurrentIndex(shown.model.index(1, 1));
    Q_EMIT shown.view->customContextMenuRequested(shown.view->visualRect(shown.model.index(1, 1)).center());
    QVERIFY(inMenu(shown.view, "copyCell"));
    inMenu(shown.view, "copyCell")->trigger();
    QCOMPARE(clipboard(), u"3×10⁶"_qs);
    inMenu(shown.view, "copyRows")->trigger();
    QCOMPARE(clipboard(), u"L10\t3×10⁶"_qs);
    QVERIFY(!inMenu(shown.view, "sortAsListed")->isEnabled());
    inMenu(shown.view, "sortRising")->trigger();
    QCOMPARE(shown.column(1), (QStringList{u"–"_qs, u"3×10⁶"_qs, u"1×10⁷"_qs}));
    QCOMPARE(shown.view->currentIndex().data().toString(), u"3×10⁶"_qs); // chosen it stays
  }

  void theKeyboardSortsByTheColumnOfTheCell() {
    ShownView shown;
    QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.view->setCurrentIndex(shown.model.index(0, 0));
    shown.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.column(0), (QStringList{u"L1"_qs, u"L2"_qs, u"L10"_qs}));
    QCOMPARE(shown.view->horizontalHeader()->sortIndicatorSection(), 0);
    shown.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.column(0), (QStringList{u"L10"_qs, u"L2"_qs, u"L1"_qs}));
    shown.model.show({{u"L3"_qs, {}}, {u"L20"_qs, {}}}); // what comes later, too
    QCOMPARE(shown.column(0), (QStringList{u"L20"_qs, u"L3"_qs}));
  }

  void theThirdClickOnAHeadingTakesTheOrderBack() {
    ShownView shown;
    QHeaderView* head = shown.view->horizontalHeader();
    const QPoint level(head->sectionViewportPosition(0) + 10, head->height() / 2);
    const QStringList given = shown.column(0);
    QList<QStringList> orders;
    for (int click = 0; click < 3; ++click) {
      QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, level);
      orders << shown.column(0);
    }
    QCOMPARE(orders,
             (QList<QStringList>{{u"L1"_qs, u"L2"_qs, u"L10"_qs}, {u"L10"_qs, u"L2"_qs, u"L1"_qs}, given}));
    QVERIFY(!head->isSortIndicatorShown());
  }

  void aFilteredListIsSortedBehindItsFilter() {
    ShownView shown;
    QSortFilterProxyModel filtered;
    filtered.setSourceModel(&shown.model);
    shown.view->setModel(&filtered);
    TableUse::of(shown.view)->sortBy(0, Qt::AscendingOrder);
    QCOMPARE(shown.column(0), (QStringList{u"L1"_qs, u"L2"_qs, u"L10"_qs}));
  }

  void rowsOfItemsKeepTheirPlacesForThePage() {
    const auto table = shownTable();
    TableUse::of(table.get())->sortBy(0, Qt::AscendingOrder);
    QCOMPARE(seen(*table), (QStringList{u"row 2"_qs, u"row 3"_qs, u"row 1"_qs, u"row 0"_qs}));
    QCOMPARE(table->item(0, 1)->text(), u"row 0"_qs);
    addRow(table.get(), {u"5"_qs, u"row 4"_qs});
    QTRY_COMPARE(seen(*table),
                 (QStringList{u"row 2"_qs, u"row 3"_qs, u"row 4"_qs, u"row 1"_qs, u"row 0"_qs}));
    table->setCurrentCell(2, 0); // the first that is seen
    QTest::keyClick(table.get(), Qt::Key_Down);
    QCOMPARE(table->currentRow(), 3);
    TableUse::of(table.get())->sortBy(-1, Qt::AscendingOrder);
    QCOMPARE(seen(*table).first(), u"row 0"_qs);
  }

  void anOrderIsThereAtTheNextStart() {
    auto first = shownTable();
    TableUse::of(first.get())->sortBy(0, Qt::DescendingOrder);
    first.reset();
    const auto second = shownTable();
    QCOMPARE(second->horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(seen(*second).first(), u"row 0"_qs);
    QCOMPARE(seen(*second).last(), u"row 2"_qs);
  }

  void whatFollowsForAReasonIsNotSorted() {
    ShownView shown;
    keepRowOrder(shown.view);
    const QStringList given = shown.column(0);
    shown.view->setCurrentIndex(shown.model.index(0, 0));
    shown.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    TableUse::of(shown.view)->sortBy(0, Qt::AscendingOrder);
    QCOMPARE(shown.column(0), given);
  }

  void enterOpensTheRowAndPressesNothingElse() {
    ShownView shown;
    const QSignalSpy opened(shown.view, &QAbstractItemView::activated);
    shown.view->setCurrentIndex(shown.model.index(1, 1));
    shown.key(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(shown.view->currentIndex(), shown.model.index(1, 1));
  }

  void theFocusIsOnTheSameCellAfterARefresh() {
    ShownView shown;
    shown.view->setCurrentIndex(shown.model.index(1, 1));
    shown.model.show({{u"L0"_qs, {}}, {u"L2"_qs, u"1×10⁷"_qs}, {u"L10"_qs, u"3×10⁶"_qs}});
    QTRY_COMPARE(shown.view->currentIndex(), shown.model.index(2, 1));
    // A page that chooses its row by itself chooses the first column.
    shown.model.show({{u"L9"_qs, {}}});
    shown.view->setCurrentIndex(shown.model.index(0, 0));
    QTRY_COMPARE(shown.view->currentIndex(), shown.model.index(0, 1));
  }

  void textsAreOrderedByTheirNumbers_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("numbers") << u"S-9"_qs << u"S-10"_qs;
    QTest::newRow("nothing known") << u"–"_qs << u"−3"_qs;
    QTest::newRow("below zero") << u"day −2"_qs << u"day 1"_qs;
    QTest::newRow("powers of ten") << u"3×10⁶"_qs << u"1×10⁷"_qs;
    QTest::newRow("decimals") << u"12.4 %"_qs << u"12.41 %"_qs;
    QTest::newRow("bounds") << u"< 0.05"_qs << u"0.2"_qs;
    QTest::newRow("days") << u"2026-09-30"_qs << u"2026-10-01"_qs;
    QTest::newRow("case") << u"anaemia"_qs << u"Neutropenia"_qs;
    QTest::newRow("the shorter") << u"L1"_qs << u"L1 held"_qs;
  }
  void textsAreOrderedByTheirNumbers() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QVERIFY(OrderKey(first) < OrderKey(second));
    QVERIFY(!(OrderKey(second) < OrderKey(first)));
    QVERIFY(!(OrderKey(first) < OrderKey(first)));
  }
};

COHORTDESK_TEST(TableUseTest, QApplication)
} // namespace tst_table_use
#include "tst_table_use.moc"
