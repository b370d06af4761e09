#include "ui/pages/study/hand_over_forms.h"

#include "db/exchange/hand_over/csv_export.h"
#include "ui/pages/study/study_page_text.h"

std::vector<HandOverForm> handOverForms() {
  return {{StudyPageText::tr("Tables (CSV)"),
           StudyPageText::tr("A folder with a table for each kind of record, what their columns are, and "
                             "scripts that read them into R and Python."),
           QStringLiteral("tables"),
           {},
           false,
           [](StudySession& session, const HandOverRequest& asked, const Progress& progress) {
             return exportCsv(session, asked.path, false, progress);
           }}};
}
