#pragma once
#include <QByteArray>
#include <QString>

/// Whether the tz database has this name, aliases such as PRC and Asia/Chongqing included. QTimeZone alone
/// does not answer it: isValid() takes any word of three letters, isTimeZoneIdAvailable() knows no alias
/// (Qt 6.4).
bool isTimeZone(const QByteArray& id);

/// The names of an index of the tz database in its compact form ("tzdata.zi", zic(8)): zones and links.
QList<QByteArray> namesInZoneIndex(const QByteArray& index);
