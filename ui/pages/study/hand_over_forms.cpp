#include "ui/pages/study/hand_over_forms.h"

#include "db/exchange/hand_over/csv_export.h"
#include "db/exchange/hand_over/odm/odm_export.h"
#include "ui/pages/study/study_page_text.h"

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
            return exportCsv(session, asked.path, false, progress);
          }};
}

OdmLanguage odmLanguage(HandOverLanguage language) {
  switch (language) {
  case HandOverLanguage::English:
    return OdmLanguage::English;
  case HandOverLanguage::Chinese:
    return OdmLanguage::Chinese;
  case HandOverLanguage::Both:
    break;
  }
  return OdmLanguage::Both;
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
            options.language = odmLanguage(asked.language);
            return exportOdm(session, asked.path, options, progress);
          }};
}
} // namespace

std::vector<HandOverForm> handOverForms() {
  return {tables(), odm(OdmKind::Snapshot), odm(OdmKind::Transactional)};
}
