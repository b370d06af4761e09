#pragma once
#include "app/study/study.h"

// The tables of the site's papers. Each says so where there is nothing to list. HTML for paper.

/// Every screening, in order of its number.
QString screeningTableHtml(const Study& study);
/// Names as far as they are known to who reads the study.
QString identificationTableHtml(const Study& study);
/// Everybody who was assigned.
QString completionTableHtml(const Study& study, QDate today);
/// Each line with a place for the signature.
QString delegationTableHtml(const Study& study);
QString consentVersionTableHtml(const Study& study);
QString signedVersionTableHtml(const Study& study);
/// Lots; bags with what was given and what is left of each; doses that were recorded without bags.
QString productTablesHtml(const Study& study);
/// As the site has entered them.
QString sourceTableHtml(const Study& study);
