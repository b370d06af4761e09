#pragma once
#include "ui/fields/form_draft.h"
#include "ui/pages/design/paths/paths_panel.h"

#include "tests/support/infused_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/design/paths/paths_model.h"

namespace paths_tree {
using namespace person;

inline PathTreeView* treeOf(QWidget* root) {
  return root->findChild<PathTreeView*>(QStringLiteral("pathsTree"));
}

/// The rows that are shown, from the top: what stands in a column.
inline QStringList shownRows(QWidget* root, PathsModel::Column column) {
  PathTreeView* tree = treeOf(root);
  QStringList rows;
  for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row))
    rows << row.siblingAtColumn(column).data().toString();
  return rows;
}

inline bool typeRates(QWidget* root, const QStringList& rates) {
  bool typed = true;
  for (qsizetype i = 0; i < rates.size(); ++i)
    typed = typed && type(root, qPrintable(QStringLiteral("pathsRate%1").arg(i + 1)), rates.at(i));
  return typed;
}
} // namespace paths_tree
