#pragma once
#include "app/reports/casebook.h"

/// A casebook for print: the first page, behind which a table of contents stands, and pieces that each begin
/// on a page of their own: the chapters, then the audit trail month by month.
struct CasebookHtml {
  QString opening;
  QStringList pieces;
};
CasebookHtml casebookHtml(const Casebook& book);
QString casebookTitle(const Casebook& book); ///< "Casebook S-001"
