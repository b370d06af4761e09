#pragma once
#include "app/reports/pk_report.h"
#include "ui/widgets/theme.h"

#include <QChart>
#include <memory>

/// Concentrations over the days after infusion on a logarithmic axis, one line a subject, coloured and
/// labelled by level; what is below the limit of quantification is a ○ on its line. `name`: of analyte and
/// unit.
std::unique_ptr<QChart> concentrationChart(const PkReport& report, const QString& name,
                                           const std::optional<double>& lloq, const Theme& theme);

/// The same in words, for a screen reader.
QString describe(const PkReport& report, const QString& name);
