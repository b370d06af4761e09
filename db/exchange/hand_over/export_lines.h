#pragma once
#include "db/exchange/hand_over/export_table.h"

#include <span>

/// A group as it is written down: items are "column=SASNAME", what the catalogue of fields does not know of a
/// column stands behind it: ":whole", ":number", ":yes-no", ":day", ":moment", or its code list, ":CL_SEX".
struct GroupLine {
  const char* name;
  const char* table;
  StudyEvent event;
  const char* subject;
  const char* repeat;
  const char* only;
  const char* items;
};

std::span<const GroupLine> groupsOfSubjects();
std::span<const GroupLine> groupsOfTheTrial();
