#pragma once
#include "app/base/bilingual_text.h"
#include "app/protocol/protocol.h"

#include <QStringList>
#include <vector>

/// The code list of a closed set of the program; the codes are those of the study file.
struct ClosedList {
  QString oid; ///< "CL_SEX"
  QStringList codes;
};
const std::vector<ClosedList>& closedLists();
/// The list with these codes; empty where there is none.
QString closedListOf(const QStringList& codes);

/// One code with its words.
struct CodeWords {
  QString code;
  BilingualText words;
  bool operator==(const CodeWords&) const = default;
};

/// What the protocol file defines: CL_ANALYTE, CL_VISIT, CL_CAUSE, with its words; empty for any other.
std::vector<CodeWords> protocolList(const QString& oid, const Protocol& protocol);
/// Is it one of those?
bool isOfProtocol(const QString& oid);
