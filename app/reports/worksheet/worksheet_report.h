#pragma once
#include "app/dosing/worksheet.h"

#include <QJsonObject>

struct DltDefinition;

/// One subject's worksheet as cohortctl answers it: {"subject", "events": [{"event", "term", "items":
/// [{"item", "state", "since", "reachedAt"}]}]}, of an item that a rule's reading says more of also "notes":
/// sentences in the user's language; where an item is about a laboratory value also "laboratory":
/// [{"analyte", "items"}]. Times to the minute with the zone's offset, null where there is none; `subject` is
/// null where it is empty.
QJsonObject toJson(const QString& subject, const Worksheet& worksheet, const QTimeZone& zone);

/// The same in lines: the subject, below it each event, below that each item with verdictSentence().
QStringList toLines(const QString& subject, const Worksheet& worksheet, const DltDefinition& definition,
                    const QTimeZone& zone);
