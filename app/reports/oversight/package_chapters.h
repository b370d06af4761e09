#pragma once
#include "app/reports/oversight/meeting_package.h"
#include "app/reports/paper/html.h"

/// The chapters of a package: each begins with its heading, and is left out where it answers nothing.
namespace package {
QString recommendation(const PackageSource& source);
QString subjects(const PackageSource& source);
QString worksheets(const PackageSource& source);
QString seriousEvents(const PackageSource& source);
QString syndromes(const PackageSource& source); ///< course of CRS and ICANS
QString severeEvents(const PackageSource& source);
QString severeValues(const PackageSource& source); ///< laboratory values of grade 3 or more, by value
QString laboratory(const PackageSource& source);
QString kinetics(const PackageSource& source);
QString deviations(const PackageSource& source);
QString openQueries(const PackageSource& source);
QString unverified(const PackageSource& source); ///< what is not checked against its source documents
QString decisionTable(const PackageSource& source);
QString dosePaths(const PackageSource& source);

/// Rows below a heading; `none` where there are no rows.
QString table(const QString& heading, const QList<int>& widths, const QStringList& titles,
              const std::vector<QList<html::Cell>>& rows, const QString& none);
} // namespace package
