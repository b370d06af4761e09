#include "tests/screens/design_screens.h"

#include "app/study/study.h"
#include "tests/screens/camera.h"
#include "tests/screens/demo_words.h"
#include "ui/pages/design/parts/design_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>

namespace {
/// The tabs of the page, in their order.
enum Tab { Paths, Characteristics, Table, Opinion, Changes };

/// A tab of the page, after something on it was done, and what it prints.
template <class Act>
void visitTab(MainWindow& window, Camera& camera, Tab tab, const char* picture, const char* printed,
              Act act) {
  window.workspace()->openPage(PageId::Design);
  auto* tabs = window.workspace()->findChild<QTabWidget*>(QStringLiteral("designTabs"));
  if (tabs) tabs->setCurrentIndex(tab);
  auto* shown = tabs ? tabs->currentWidget()->findChild<DesignPanel*>() : nullptr;
  if (!shown) return camera.miss(QLatin1String(picture));
  act(*shown);
  camera.shootAll(window, QLatin1String(picture));
  if (!camera.printsNow()) return;
  if (const auto document = shown->document()) camera.print(*document, QLatin1String(printed));
}

void asItIs(const QWidget& /*panel*/) {}

void click(const QWidget& panel, const char* button) {
  if (auto* found = panel.findChild<QPushButton*>(QLatin1String(button))) found->click();
}

/// The trial names no true DLT rates: these are invented, and say so.
void typeScenarios(const QWidget& panel) {
  auto* grid = panel.findChild<QTableView*>(QStringLiteral("scenarioGrid"));
  const QStringList rates[] = {{demoWords("mild (fictional)", "轻度（虚构）"), QStringLiteral("0.02"),
                                QStringLiteral("0.05"), QStringLiteral("0.1")},
                               {demoWords("steep (fictional)", "陡升（虚构）"), QStringLiteral("0.05"),
                                QStringLiteral("0.25"), QStringLiteral("0.6")}};
  for (const QStringList& scenario : rates) {
    click(panel, "scenarioAdd");
    const int row = grid->model()->rowCount() - 1;
    for (int column = 0; column < scenario.size() && column < grid->model()->columnCount(); ++column)
      grid->model()->setData(grid->model()->index(row, column), scenario[column]);
  }
}
/// The last of the inputs or buttons whose names are numbered.
template <class W>
W* lastOf(const QWidget& panel, const char* name) {
  const auto found = panel.findChildren<W*>(QRegularExpression(QLatin1String(name)));
  return found.isEmpty() ? nullptr : found.back();
}

/// Into the inputs of that name, numbered from 1: a rate more a level, or nothing. Invented, too.
void typeRates(const QWidget& panel, const char* name, std::initializer_list<const char*> rates) {
  int level = 0;
  for (const char* rate : rates)
    if (auto* input = panel.findChild<QLineEdit*>(QLatin1String(name) + QString::number(++level)))
      input->setText(QLatin1String(rate));
}

void addGroup(const QWidget& panel) {
  click(panel, "addGroup");
  if (auto* dose = lastOf<QLineEdit>(panel, "^cells[0-9]+$")) dose->setText(QStringLiteral("8e7"));
  typeRates(panel, "assumedRate", {"0.05", "0.1", "0.2", "0.3"});
}

/// So that no draft is left.
void takeOutGroup(const QWidget& panel) {
  typeRates(panel, "assumedRate", {"", "", "", ""});
  if (auto* button = lastOf<QPushButton>(panel, "^removeGroup[0-9]+$")) button->click();
}

void goFurther(const QWidget& panel) {
  typeRates(panel, "pathsRate", {"0.05", "0.1", "0.2"});
  click(panel, "pathsFurther");
}
} // namespace

void visitDesign(MainWindow& window, Camera& camera) {
  visitTab(window, camera, Paths, "design-paths", "dose-paths", goFurther);
  typeRates(*window.workspace(), "pathsRate", {"", "", ""});
  const auto type = [](const QWidget& panel) { typeScenarios(panel); };
  visitTab(window, camera, Characteristics, "design-characteristics", "operating-characteristics", type);
  click(*window.workspace(), "scenarioDiscard");
  visitTab(window, camera, Changes, "design-changes", "design-memo", addGroup);
  takeOutGroup(*window.workspace());
  visitTab(window, camera, Table, "design-table", "decision-table", asItIs);
}

void visitOpinion(MainWindow& window, Camera& camera) {
  Site site = window.session()->study().site;
  site.secondOpinion.shown = true;
  if (!window.session()->commands().saveSite(site, demoReason()))
    return camera.miss(QStringLiteral("design-opinion"));
  visitTab(window, camera, Opinion, "design-opinion", "second-opinion", asItIs);
  window.workspace()->openPage(PageId::Decisions);
  window.workspace()->page(PageId::Decisions)->openRow(0);
  camera.shootAll(window, QStringLiteral("decision-opinion"));
}
