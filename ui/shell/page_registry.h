#pragma once
#include "ui/pages/page.h"

#include <vector>

/// One entry of the rail.
struct PageEntry {
  PageId id = PageId::Today;
  QString name;  ///< of its drawing and of its objects: "today"
  QString title; ///< in the user's language
  bool hasTabs = false;
  int key = 0; ///< 1 … 9: Ctrl and the digit, then Ctrl+Shift from 1 again; a page keeps its key for good
  Page* (*make)(StudySession&, QWidget* parent);
};

/// The pages that this version has, in the rail's order.
std::vector<PageEntry> pageRegistry();
