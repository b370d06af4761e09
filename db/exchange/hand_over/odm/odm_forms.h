#pragma once
#include "db/exchange/hand_over/export_table.h"

#include <QStringList>

/// The form of ODM in which a group of subjects stands, "F_AE".
QString odmFormOf(const ExportGroup& group);
/// Every form of that kind of event, in order.
QStringList odmFormsOf(StudyEvent event);

/// One a screening, a subject: its rows have no key of their own.
bool isOnce(const ExportGroup& group);

/// "IG_AE"; of the rows of a group of subjects that are of the trial as a whole, "IG_DEVIAT_T": ODM has no
/// group that is both reference data and not.
QString odmGroupOid(const ExportGroup& group, bool ofTheTrial);

/// A group of reference data whose rows are each about a subject: ODM has no place for it there but an item.
bool namesSubject(const ExportGroup& group);
/// That item, "IT_BASIS_SUBJKEY".
ExportItem odmSubjectItem(const ExportGroup& group);

/// `prefix` and what of the text an OID may hold, at most 40 characters: A–Z, 0–9 and _.
QString odmOid(const QString& prefix, const QString& text);

/// Of an item, as the file has it: numbers without an exponent, which ODM's float has not.
QString odmValue(const ExportItem& item, const QString& value);
