#pragma once
#include <QString>
#include <QStringList>

/// What CDISC's schema says against the file, by xmllint; nothing where there is no xmllint.
QStringList odmSchemaFaults(const QString& file);
