#pragma once
#include "db/sqlite/progress.h"

#include <QStringList>

/// What CDISC's schema says of an ODM file.
struct OdmSchemaAnswer {
  QString by;         ///< who was asked: "xmllint, libxml 20914"; empty = nobody, as there is no xmllint here
  QStringList faults; ///< in the words of xmllint
};

/// Asks xmllint, which reads the file piece by piece, and nothing from the network. Throws Cancelled.
OdmSchemaAnswer askOdmSchema(const QString& schema, const QString& file, const Progress& progress = {});
