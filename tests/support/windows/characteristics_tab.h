#pragma once
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/pages/design/characteristics/characteristics_panel.h"
#include "ui/pages/design/design_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

/// The tab "Operating characteristics" in its page, which follows the study as the main window makes it.
class CharacteristicsTab {
 public:
  explicit CharacteristicsTab(TestStudy& test, const Theme& theme = Theme::light()) : m_shown(test, theme) {
    if (!person::openTab(page(), "designTabs", QStringLiteral("Operating"))) qFatal("no tab");
  }
  DesignPage* page() { return m_shown.page(); }
  CharacteristicsPanel* panel() { return page()->findChild<CharacteristicsPanel*>(); }
  QTableView* grid() { return page()->findChild<QTableView*>(QStringLiteral("scenarioGrid")); }
  QTableWidget* results() { return page()->findChild<QTableWidget*>(QStringLiteral("operatingTable")); }
  ChartView* chart() { return page()->findChild<ChartView*>(QStringLiteral("operatingChart")); }
  QString text(int row, int column) { return grid()->model()->index(row, column).data().toString(); }
  QStringList rowText(int row) {
    QStringList cells;
    for (int column = 0; column < grid()->model()->columnCount(); ++column)
      cells << text(row, column);
    return cells;
  }
  QString heading(int column) { return grid()->model()->headerData(column, Qt::Horizontal).toString(); }
  QString message() {
    return person::isShown(page(), "scenarioMessage") ? person::textOf(page(), "scenarioMessage") : QString();
  }

  /// As a person does it: into the cell, the keys, Enter.
  void type(int row, int column, const QString& text) {
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(row, column));
    QTest::keyClick(grid(), Qt::Key_Return);
    QLineEdit* editor = nullptr;
    for (auto* each : grid()->findChildren<QLineEdit*>()) // the one before may not be deleted yet
      if (each->isVisible()) editor = each;
    if (!editor) return qWarning("the cell cannot be edited");
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits afterwards
    QCoreApplication::processEvents();
  }
  void enter(const QStringList& cells) {
    if (!person::click(page(), "scenarioAdd")) return;
    const int row = grid()->model()->rowCount() - 1;
    for (int column = 0; column < cells.size(); ++column)
      type(row, column, cells[column]);
  }
  void paste(int row, int column, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(row, column));
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
  }
  /// Below a heading of the table of results.
  QString result(int row, const QString& heading) {
    for (int column = 0; column < results()->columnCount(); ++column)
      if (results()->horizontalHeaderItem(column)->text() == heading)
        return results()->item(row, column)->text();
    return QStringLiteral("no column ") + heading;
  }
  /// The chart is of this scenario.
  bool shows(const char* scenario) {
    return chart()->accessibleName().contains(QStringLiteral("scenario %1.").arg(QLatin1String(scenario)));
  }
  void grab(const char* name) { m_shown.grab(QLatin1String(name)); }

 private:
  ShownPage<DesignPage> m_shown;
};

/// What is typed into the cells of one row.
inline const QStringList steep{"steep", "0.05", "25 %", ".6"};
