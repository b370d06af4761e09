#pragma once
#include "ui/pages/page.h"

#include <utility>

/// The page on which something that waits is done.
PageId pageOf(DueKind kind);

/// The page on which a field stands in a form, and what openRow() takes to bring its record there.
std::pair<PageId, RowId> placeOf(const Study& study, const Query& field);

/// Turns the tabs around a widget to where it stands, and the caret goes into it.
void bringToFront(QWidget* widget);

/// The caret goes to the first input below `root` that takes something, else to its first button.
void focusFirstInput(QWidget* root);

/// Whoever turns to a tab of the page begins in its first input; who goes along the tabs themselves stays
/// there.
void beginInTabs(QWidget* page);
