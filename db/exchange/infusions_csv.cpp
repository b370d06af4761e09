#include "db/exchange/infusions_csv.h"

#include "app/dosing/dose.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

constexpr double heaviestKg = 500; // above it: grams, or a slip of the decimal point

std::optional<int> readLevel(LogRow& row, const DoseDesign& design) {
  const QString column = QStringLiteral("dose_level");
  const std::optional<int> level = row.wholeNumber(column, Need::Required);
  if (!level || (*level >= 1 && *level <= design.top())) return level;
  row.fault(column,
            Text::tr("There is no dose level %1; the protocol has 1 to %2.").arg(*level).arg(design.top()));
  return std::nullopt;
}

void readDose(LogRow& row, Infusion& infusion) {
  const QString weight = QStringLiteral("weight_kg");
  infusion.weightKg = row.number(weight, Need::Required).value_or(1);
  if (infusion.weightKg <= 0 || infusion.weightKg > heaviestKg)
    row.fault(weight, Text::tr("A body weight lies above 0 and up to %1 kg.").arg(heaviestKg));
  const QString cells = QStringLiteral("infused_car_nk_cells");
  const QString written = row.words(cells, Need::Required);
  if (!written.isEmpty()) {
    const Result<double> read = parseCells(written, cells);
    if (read)
      infusion.infusedCells = *read;
    else
      row.fault(cells, read.error().message);
  }
}
} // namespace

std::vector<LoggedInfusion> readInfusions(const QByteArray& bytes, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<LogFault>& faults) {
  static const QStringList columns =
      QStringLiteral("screening_no subject_no dose_level infusion_start_local weight_kg infused_car_nk_cells "
                     "infusion_completed batch")
          .split(u' ');
  std::vector<LoggedInfusion> infusions;
  for (const LogRow& row : logRows(QStringLiteral("infusions.csv"), columns, bytes, faults)) {
    LoggedInfusion logged{row, {}, {}, {}, {}, {}};
    LogRow& kept = logged.row;
    logged.screeningNumber = kept.key(QStringLiteral("screening_no"));
    logged.subjectNumber = kept.key(QStringLiteral("subject_no"));
    logged.level = readLevel(kept, design);
    logged.startedAt = kept.localTime(QStringLiteral("infusion_start_local"), zone, Need::Required);
    if (logged.startedAt) logged.infusion.startedAt = *logged.startedAt;
    readDose(kept, logged.infusion);
    logged.infusion.completed =
        kept.yesNo(QStringLiteral("infusion_completed"), Need::Required).value_or(true);
    logged.infusion.batch = kept.words(QStringLiteral("batch"));
    infusions.push_back(std::move(logged));
  }
  return infusions;
}
