#pragma once
#include "app/reports/efficacy_rows.h"

class QTableWidget;

/// A table of efficacy, `name` its object name; what a column counts, and by which formula, is told by its
/// heading and each of its cells.
QTableWidget* makeEfficacyTable(const QString& name, const QString& accessible);
/// Fills it anew, and makes it as high as its rows need, up to `mostRows` of them.
void fill(QTableWidget* table, const std::vector<EfficacyColumn>& columns,
          const std::vector<QStringList>& rows, int mostRows);
