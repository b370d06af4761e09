#pragma once
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/design/changes/changes_panel.h"
#include "ui/pages/design/design_page.h"

#include <QLineEdit>
#include <QTableWidget>

/// The justification that is typed.
inline const QString why = QStringLiteral("The step to the top dose is too wide.");

/// The page with the tab of changes in front.
struct ChangesTab : ShownPage<DesignPage> {
  explicit ChangesTab(TestStudy& test, const Theme& theme = Theme::light()) : ShownPage(test, theme) {
    if (!person::openTab(page(), "designTabs", QStringLiteral("hanges"))) qFatal("no tab");
    QCoreApplication::processEvents(); // nobody clicks what is not laid out yet
  }
  ChangesPanel* panel() { return page()->findChild<ChangesPanel*>(QStringLiteral("changesPanel")); }
};

/// Types a dose group between L2 and L3 and why.
inline bool draftAddition(QWidget* page) {
  return person::click(page, "addGroup") && person::type(page, "cells4", QStringLiteral("3.5e7")) &&
         person::type(page, "planned", QStringLiteral("24")) && person::type(page, "justification", why);
}

inline bool sign(QWidget* page) {
  person::whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
  return person::click(page, "signDesignChange");
}

inline bool agree(QWidget* page) {
  person::whenAskedToSign(TestStudy::credentials(Role::SponsorRepresentative));
  return person::click(page, "sponsorSignHere");
}

inline QStringList columnOf(QWidget* page, const char* name, int column) {
  const auto* table = page->findChild<QTableWidget*>(QLatin1String(name));
  QStringList cells;
  for (int row = 0; table && row < table->rowCount(); ++row)
    cells << table->item(row, column)->text();
  return cells;
}

inline int heightOf(QWidget* page, const char* name) {
  const auto* input = page->findChild<QLineEdit*>(QLatin1String(name));
  return input ? input->mapTo(page, QPoint(0, 0)).y() : -1;
}
