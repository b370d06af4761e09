#pragma once
#include "db/exchange/hand_over/export_words.h"
#include "db/exchange/hand_over/odm/odm_options.h"
#include "db/exchange/hand_over/odm/odm_shape.h"

class QXmlStreamWriter;

/// What each part of an ODM file is written from, and where to.
struct OdmFile {
  const ExportSource& source;
  const ExportWords& words;
  const OdmOptions& options;
  const OdmShape& shape;
  QXmlStreamWriter& xml;

  QString studyOid() const;
  QString metadataOid() const;
  /// A name, where ODM takes no translation.
  QString name(const BilingualText& text) const;
  /// TranslatedText in each language that is asked for.
  void writeTranslated(const BilingualText& text) const;
  /// An element of nothing but such a text: Description, Question, Decode, Symbol.
  void writeTexts(const char* element, const BilingualText& text) const;
};

inline const QString odmSite = QStringLiteral("LOC_SITE");
/// OID of a user of the study; 0 = the program itself.
inline QString odmUser(RowId user) {
  return QStringLiteral("USR_%1").arg(user);
}
/// OID of what a signature with that meaning says ("dlt-assessment").
QString odmSignature(const QString& meaning);

/// Study: global variables, units, and the one version of the metadata.
void writeOdmMetadata(const OdmFile& file);
/// AdminData: users without logins, the site, what signatures say.
void writeOdmAdmin(const OdmFile& file);
/// The state now: reference data, then subject by subject, of which one is in memory at a time.
void writeOdmSnapshot(const OdmFile& file, CountedStage& stage);
/// Every line of the journal about data.
void writeOdmTransactions(const OdmFile& file, CountedStage& stage);
