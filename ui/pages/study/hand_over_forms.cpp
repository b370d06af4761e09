#include "ui/pages/study/hand_over_forms.h"

#include "db/exchange/hand_over/csv/csv_export.h"
#include "db/exchange/hand_over/odm/odm_export.h"
#include "db/exchange/hand_over/package/hand_over_package.h"
#include "db/exchange/hand_over/xlsx/xlsx_export.h"
#include "ui/pages/study/study_page_text.h"
#include "ui/print/study_papers.h"

namespace {
HandOverForm tables() {
  return {StudyPageText::tr("Tables (CSV)"),
          StudyPageText::tr("A folder with a table for each kind of record, what their columns are, and "
                            "scripts that read them into R and Python."),
          QStringLiteral("tables"),
          {},
          false,
          false,
          [](StudySession& session, const HandOverRequest& asked, const Progress& progress) {
            return exportCsv(session, asked.path, CsvForm(), progress);
          }};
}

ExportLanguage exportLanguage(HandOverLanguage language) {
  switch (language) {
  case HandOverLanguage::English:
    return ExportLanguage::English;
  case HandOverLanguage::Chinese:
    return ExportLanguage::Chinese;
  case HandOverLanguage::Both:
    break;
  }
  return ExportLanguage::Both;
}

HandOverForm odm(OdmKind kind) {
  const bool isSnapshot = kind == OdmKind::Snapshot;
  return {isSnapshot ? StudyPageText::tr("ODM-XML, as the data are now")
                     : StudyPageText::tr("ODM-XML, with every change"),
          isSnapshot ? StudyPageText::tr("One file in CDISC's format, for the systems of the sponsor.")
                     : StudyPageText::tr("One file in CDISC's format with each line of the audit trail about "
                                         "data: who, when, why."),
          isSnapshot ? QStringLiteral("odm") : QStringLiteral("odm-history"),
          QStringLiteral(".xml"),
          true,
          false,
          [kind](StudySession& session, const HandOverRequest& asked, const Progress& progress) {
            OdmOptions options;
            options.kind = kind;
            options.language = exportLanguage(asked.language);
            return exportOdm(session, asked.path, options, progress);
          }};
}

HandOverForm workbook() {
  return {StudyPageText::tr("Workbook (Excel)"),
          StudyPageText::tr("One file with a sheet for each kind of record, and what their columns are."),
          QStringLiteral("workbook"),
          QStringLiteral(".xlsx"),
          false,
          false,
          [](StudySession& session, const HandOverRequest& asked, const Progress& progress) {
            return exportXlsx(session, asked.path, progress);
          }};
}

HandOverForm package(HandOverFor whom) {
  const bool isArchive = whom == HandOverFor::Archive;
  return {isArchive ? StudyPageText::tr("Archive of the institution")
                    : StudyPageText::tr("Package for the sponsor"),
          isArchive
              ? StudyPageText::tr("A folder for thirty years: tables, ODM-XML, audit trail, papers, the "
                                  "study itself and its scans; who the subjects are, sealed.")
              : StudyPageText::tr("A folder with tables, ODM-XML, audit trail and papers, and nothing "
                                  "that tells who a subject is."),
          isArchive ? QStringLiteral("archive") : QStringLiteral("for-sponsor"),
          {},
          false,
          isArchive,
          [whom](StudySession& session, const HandOverRequest& asked, const Progress& progress) {
            HandOverWishes wishes;
            wishes.whom = whom;
            wishes.passphrase = asked.passphrase;
            wishes.documents = studyPapers;
            return exportHandOver(session, asked.path, wishes, progress);
          }};
}
} // namespace

std::vector<HandOverForm> handOverForms() {
  return {tables(),
          workbook(),
          odm(OdmKind::Snapshot),
          odm(OdmKind::Transactional),
          package(HandOverFor::Sponsor),
          package(HandOverFor::Archive)};
}
