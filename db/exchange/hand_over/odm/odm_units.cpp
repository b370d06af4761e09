#include "db/exchange/hand_over/odm/odm_units.h"

#include "db/exchange/hand_over/odm/odm_forms.h"

#include <array>

namespace {
/// A column means the same everywhere.
constexpr std::array unitsOfColumns{std::pair{"age_years", "a"},
                                    std::pair{"survival_weeks", "wk"},
                                    std::pair{"rr_months_to_relapse", "mo"},
                                    std::pair{"cd7_flow", "%"},
                                    std::pair{"cd7_ihc", "%"},
                                    std::pair{"rr_marrow_blasts", "%"},
                                    std::pair{"marrow_blasts", "%"},
                                    std::pair{"blood_blasts", "%"},
                                    std::pair{"mrd_percent", "%"},
                                    std::pair{"viability", "%"},
                                    std::pair{"car_positive", "%"},
                                    std::pair{"thaw_viability", "%"},
                                    std::pair{"thaw_car_positive", "%"},
                                    std::pair{"neutrophils", "10⁹/L"},
                                    std::pair{"platelets", "10⁹/L"},
                                    std::pair{"weight_kg", "kg"},
                                    std::pair{"given_ml", "mL"},
                                    std::pair{"volume_ml", "mL"},
                                    std::pair{"cells_per_ml", "cells/mL"},
                                    std::pair{"thaw_cells_per_ml", "cells/mL"},
                                    std::pair{"celsius", "°C"},
                                    std::pair{"received_celsius", "°C"},
                                    std::pair{"thaw_celsius", "°C"},
                                    std::pair{"thaw_minutes", "min"}};

QString ucumOf(QString symbol) {
  for (const auto& [ours, theirs] :
       {std::pair{"copies/µg gDNA", "{copies}/ug"}, std::pair{"cells", "{cells}"},
        std::pair{"copies", "{copies}"}, std::pair{"10⁹", "10*9"}, std::pair{"°C", "Cel"},
        std::pair{"EU", "[EU]"}, std::pair{"µ", "u"}})
    symbol.replace(QString::fromUtf8(ours), QLatin1String(theirs));
  return symbol;
}

void addUnit(std::vector<OdmUnit>& units, const QString& symbol) {
  if (symbol.isEmpty() || !unitOid(units, symbol).isNull()) return;
  const QString ucum = ucumOf(symbol);
  const QString plain = odmOid(u"MU_"_qs, QString(ucum).replace(u'%', u"PERCENT"_qs));
  const auto isTaken = [&](const QString& oid) {
    return std::any_of(units.cbegin(), units.cend(), [&](const OdmUnit& unit) { return unit.oid == oid; });
  };
  QString oid = plain;
  for (int more = 2; isTaken(oid); ++more)
    oid = plain.left(37) + u'_' + QString::number(more);
  units.push_back({oid, symbol, ucum});
}
} // namespace

QString unitOfItem(const ExportItem& item) {
  if (item.kind != FieldKind::Number && item.kind != FieldKind::Whole) return {};
  for (const auto& [column, unit] : unitsOfColumns)
    if (item.column == QLatin1String(column)) return QString::fromUtf8(unit);
  return {};
}

QString unitOid(const std::vector<OdmUnit>& units, const QString& symbol) {
  for (const OdmUnit& unit : units)
    if (unit.symbol == symbol) return unit.oid;
  return {};
}

std::vector<OdmUnit> odmUnits(const Protocol& protocol) {
  std::vector<OdmUnit> units;
  for (const ExportGroup& group : exportTable())
    for (const ExportItem& item : group.items)
      addUnit(units, unitOfItem(item));
  for (const Analyte& analyte : protocol.measurements.analytes)
    addUnit(units, analyte.unit);
  return units;
}
