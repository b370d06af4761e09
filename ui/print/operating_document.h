#pragma once
#include "app/reports/operating_report.h"
#include "ui/print/report_documents.h"

/// Operating characteristics by themselves. `isSaved`: the scenarios are those that the study has.
PrintDocument operatingDocument(const Study& study, const OperatingReport& report, bool isSaved,
                                const JournalHead& head);

/// Puts them behind a memo, on pages of their own.
void addAnnex(PrintDocument& memo, const Study& study, const OperatingReport& report,
              const JournalHead& head);
