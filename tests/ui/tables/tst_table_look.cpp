// Where the keyboard is in a table can be seen, in both themes, and costs no text.
#include "tests/support/test_program.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QToolTip>
#include <cmath>
#include <memory>
#include <set>

namespace tst_table_look {
double luminance(const QColor& colour) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1.
double contrast(const QColor& one, const QColor& other) {
  const double a = luminance(one) + 0.05;
  const double b = luminance(other) + 0.05;
  return std::max(a, b) / std::min(a, b);
}

std::unique_ptr<QTableWidget> shownTable() {
  std::unique_ptr<QTableWidget> table(namedTable("rows", u"Rows"_qs, {u"When"_qs, u"What"_qs}));
  for (int row = 0; row < 12; ++row)
    addRow(table.get(), {u"2026-10-30 08:0%1"_qs.arg(row % 10), u"something that is long"_qs});
  table->horizontalHeader()->setStretchLastSection(false);
  table->resize(200, 200); // both bars
  table->show();
  table->activateWindow();
  table->setFocus();
  if (!QTest::qWaitForWindowActive(table.get())) qWarning("the window does not become active");
  return table;
}

class TableLookTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void themes_data() const {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }

  void theChosenRowAndTheCellWithTheFocusHaveAnEdge_data() { themes_data(); }
  void theChosenRowAndTheCellWithTheFocusHaveAnEdge() {
    QFETCH(bool, dark);
    applyTheme(*qApp, dark ? Theme::darkTheme() : Theme::light());
    const auto table = shownTable();
    table->setCurrentCell(1, 0);
    QCoreApplication::processEvents();
    const QImage drawn = table->viewport()->grab().toImage();
    const QRect cell = table->visualItemRect(table->item(1, 0));
    const QRect beside = table->visualItemRect(table->item(1, 1));
    const QColor ground = Theme::current().surface;
    QVERIFY(contrast(drawn.pixelColor(beside.left() + 4, beside.top()), ground) >= 3);
    const QColor left = drawn.pixelColor(cell.left(), cell.center().y());
    QVERIFY(contrast(left, ground) >= 3);
    QVERIFY(left != drawn.pixelColor(beside.left() + 4, beside.center().y())); // more than the row has
  }

  void theFocusTakesNoTextFromItsCell() {
    applyTheme(*qApp, Theme::light());
    const auto table = shownTable();
    QStyleOptionViewItem option;
    option.initFrom(table.get());
    option.widget = table.get();
    option.rect = QRect(0, 0, 100, 32);
    option.features = QStyleOptionViewItem::HasDisplay;
    option.text = u"2026-10-30"_qs;
    const auto room = [&](QStyle::State state) {
      option.state = QStyle::State_Enabled | QStyle::State_Active | state;
      return table->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, table.get());
    };
    const QRect plain = room({});
    QCOMPARE(room(QStyle::State_Selected), plain);
    QCOMPARE(room(QStyle::State_Selected | QStyle::State_HasFocus), plain);
  }

  void whatIsCutOffIsTold_data() {
    QTest::addColumn<bool>("oneLine");
    QTest::newRow("texts wrap") << false;
    QTest::newRow("rows of one line") << true;
  }
  void whatIsCutOffIsTold() {
    QFETCH(bool, oneLine);
    const auto table = shownTable();
    if (oneLine) fixRowHeight(table.get(), 28);
    table->item(0, 1)->setText(u"<b>cytokine release syndrome of the first dose</b>"_qs);
    table->setColumnWidth(1, 90);
    const auto told = [&](int column) {
      const QPoint at = table->visualItemRect(table->item(0, column)).center();
      QHelpEvent asked(QEvent::ToolTip, at, table->viewport()->mapToGlobal(at));
      QToolTip::showText({}, {});
      QCoreApplication::sendEvent(table->viewport(), &asked);
      return QToolTip::text();
    };
    const QString words = told(1);
    QVERIFY2(words.contains(u"syndrome of the first dose"_qs), qPrintable(words));
    QVERIFY(!words.startsWith(u"<b>"_qs)); // as it was typed
    table->setColumnWidth(0, 400);
    QVERIFY(!told(0).contains(u"2026"_qs));
  }

  void nothingIsDrawnWhereTheBarsMeet() {
    applyTheme(*qApp, Theme::light());
    const auto table = shownTable();
    QVERIFY(table->verticalScrollBar()->isVisible() && table->horizontalScrollBar()->isVisible());
    const QImage drawn = table->grab().toImage();
    std::set<QRgb> colours;
    const QPoint right = table->verticalScrollBar()->mapTo(table.get(), QPoint());
    const QPoint below = table->horizontalScrollBar()->mapTo(table.get(), QPoint());
    for (int x = right.x() + 1; x < drawn.width() - 1; ++x)
      for (int y = below.y() + 1; y < drawn.height() - 1; ++y)
        colours.insert(drawn.pixel(x, y));
    QCOMPARE(colours.size(), std::size_t(1));
  }

  void aBarBelowDoesNotLieOnTheLastRow() {
    applyTheme(*qApp, Theme::light());
    WholeTable table(u"whole"_qs, u"Whole"_qs);
    table.setColumnCount(2);
    for (int row = 0; row < 3; ++row)
      addRow(&table, {QString(60, u'w'), QString(60, u'v')});
    table.resizeColumnsToContents();
    table.resize(300, 100);
    table.show();
    table.showEveryRow();
    QTRY_VERIFY(table.horizontalScrollBar()->isVisible());
    QTRY_VERIFY(table.rowViewportPosition(2) + table.rowHeight(2) <= table.viewport()->height());
  }
};

COHORTDESK_TEST(TableLookTest, QApplication)
} // namespace tst_table_look
#include "tst_table_look.moc"
