#pragma once
#include "app/study/study.h"

#include <QHash>
#include <vector>

struct OdmFile;

/// What was signed on the laptop, as long as it says what was signed: a signature of an earlier version
/// would be said of what nobody signed. Wet ink is none of ODM's kinds and stands in the tables alone.
class OdmSignatures {
 public:
  explicit OdmSignatures(const Study& study);
  /// Of a row, by the name of its group and its id: SCR and SCRFAIL by the screening, DLT, DECISION, CHANGE.
  const std::vector<Signature>& of(const QString& group, RowId row) const;

 private:
  void add(const QString& group, RowId row, const std::optional<Signature>& signature);
  QHash<std::pair<QString, RowId>, std::vector<Signature>> m_signatures;
};

/// The element Signature: user, place, meaning ("dlt-assessment") and time.
void writeOdmSignature(const OdmFile& file, RowId user, const QString& meaning, const QString& at);
void writeOdmSignature(const OdmFile& file, const Signature& signature);
