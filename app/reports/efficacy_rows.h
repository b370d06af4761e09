#pragma once
#include "app/reports/efficacy.h"

#include <QString>
#include <QStringList>

/// A column of a table of efficacy: its heading, and what it counts and by which formula.
struct EfficacyColumn {
  QString title;
  QString source;
};

/// Responses: a row a group, each with n and exact interval.
std::vector<EfficacyColumn> responseColumns();
QStringList responseRow(const EfficacyGroup& group);

/// One endpoint: a row a group; survival after 3, 6 and 12 months.
std::vector<EfficacyColumn> survivalColumns(Endpoint endpoint);
QStringList survivalRow(const EfficacyGroup& group, Endpoint endpoint);
