#pragma once
#include "db/exchange/hand_over/odm/odm_options.h"
#include "tests/support/odm/odm_check.h"
#include "tests/support/test_study.h"

/// The study as ODM, valid by the schema; empty, with a warning, where it is not, or was refused.
QByteArray exportedOdm(TestStudy& test, const QString& file, OdmKind kind, ExportLanguage language,
                       qint64* rows = nullptr);
/// What lies in the tables, as the writers of other forms are handed it, by the keys of ODM. `file` is free.
OdmValues odmValuesOf(TestStudy& test, const QString& file);
/// In words; empty where there is none.
QString firstDifference(const OdmValues& one, const OdmValues& other);
/// A subject's name or hospital number, or a password, that stands in the content; empty where none does.
QByteArray identifierIn(const QByteArray& content, const Study& study);
