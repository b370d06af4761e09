#include "app/base/time_zone.h"

#include <QFile>
#include <QSet>
#include <QTimeZone>

QList<QByteArray> namesInZoneIndex(const QByteArray& index) {
  QList<QByteArray> names;
  for (const QByteArray& line : index.split('\n')) {
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() > 1 && words[0] == "Z") names << words[1];
    if (words.size() > 2 && words[0] == "L") names << words[2];
  }
  return names;
}

bool isTimeZone(const QByteArray& id) {
  static const QSet<QByteArray> installed = [] {
    QFile index(QStringLiteral("/usr/share/zoneinfo/tzdata.zi"));
    const QList<QByteArray> names =
        index.open(QIODevice::ReadOnly) ? namesInZoneIndex(index.readAll()) : QList<QByteArray>();
    return QSet<QByteArray>(names.begin(), names.end());
  }();
  return QTimeZone::isTimeZoneIdAvailable(id) || (installed.contains(id) && QTimeZone(id).isValid());
}
