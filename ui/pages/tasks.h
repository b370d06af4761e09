#pragma once
#include "ui/pages/page.h"

/// The page on which something that waits is done.
PageId pageOf(DueKind kind);

/// The caret goes to the first input below `root` that takes something, else to its first button.
void focusFirstInput(QWidget* root);

/// Whoever turns to a tab of the page begins in its first input; who goes along the tabs themselves stays
/// there.
void beginInTabs(QWidget* page);
