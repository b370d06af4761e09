#pragma once
#include "ui/pages/page.h"

#include <vector>

/// One entry of the rail.
struct PageEntry {
  PageId id = PageId::Today;
  QString name;  ///< of its drawing and of its objects: "today"
  QString title; ///< in the user's language
  bool hasTabs = false;
  Page* (*make)(StudySession&, QWidget* parent);
};

/// The pages that this version has, in the rail's order.
std::vector<PageEntry> pageRegistry();
