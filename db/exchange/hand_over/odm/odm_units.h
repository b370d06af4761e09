#pragma once
#include "app/protocol/protocol.h"
#include "db/exchange/hand_over/export_table.h"

#include <vector>

/// A unit as ODM defines it.
struct OdmUnit {
  QString oid;    ///< "MU_KG", unique
  QString symbol; ///< "µg/L"
  QString ucum;   ///< "ug/L": the Unified Code for Units of Measure
};

/// Every unit of the study: of items that are always in one unit, and of the protocol's analytes.
std::vector<OdmUnit> odmUnits(const Protocol& protocol);
/// The OID of the one with that symbol; null where there is none.
QString unitOid(const std::vector<OdmUnit>& units, const QString& symbol);
/// In which unit every value of the item is; empty where it is in none, or in that of its analyte.
QString unitOfItem(const ExportItem& item);
