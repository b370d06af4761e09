#pragma once
#include <QString>

// Codes of the study file as terms of CDISC's controlled terminology (SDTM CT 2022-12-16). Empty for an
// empty code; what the terminology has no term for stays as it is, in capitals.

QString actionTerm(const QString& action);   ///< ACN: DOSE NOT CHANGED, DRUG INTERRUPTED, …
QString outcomeTerm(const QString& outcome); ///< OUT: RECOVERED/RESOLVED, …
QString specimenTerm(const QString& code);   ///< SPECTYPE: BLOOD, BONE MARROW, …
QString responseTerm(const QString& response, bool isLymphoma); ///< of no response: SD in lymphoma, else NR
QString dispositionTerm(const QString& status);                 ///< NCOMPLT; empty for somebody alive
QString resultWord(const QString& value); ///< NEGATIVE, POSITIVE, NOT DETECTED; empty for a number
