#pragma once
#include "app/protocol/protocol_reader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace edited_protocol {
inline QByteArray trialJson() {
  return protocolSource(QStringLiteral("cd7-car-nk")).value_or(QByteArray());
}

/// The trial's file with one text in it replaced; empty when that text is not there exactly once.
inline QByteArray edited(const QByteArray& from, const QByteArray& to) {
  QByteArray json = trialJson();
  return json.count(from) == 1 ? json.replace(from, to) : QByteArray();
}

/// The trial's file without these assumptions.
inline QByteArray withoutAssumptions(const QStringList& ids) {
  QJsonObject json = QJsonDocument::fromJson(trialJson()).object();
  QJsonObject assumptions = json.value(QLatin1String("assumptions")).toObject();
  for (const QString& id : ids)
    assumptions.remove(id);
  json.insert(QLatin1String("assumptions"), assumptions);
  return QJsonDocument(json).toJson();
}

/// The trial's file without a member of its top.
inline QByteArray without(const char* name) {
  QJsonObject json = QJsonDocument::fromJson(trialJson()).object();
  json.remove(QLatin1String(name));
  return QJsonDocument(json).toJson();
}

/// What a file is not refused with that it should be: PROTOCOL, at a path, for a reason; empty = nothing.
inline QString notRefusedWith(const Result<Protocol>& read, const QString& path, const QString& reason) {
  if (read) return QStringLiteral("it is not refused");
  const Refusal& refusal = read.error();
  const bool isThat =
      refusal.rule == u"PROTOCOL" && refusal.field == path && refusal.message.contains(reason);
  return isThat ? QString() : refusal.rule + u' ' + refusal.field + u": " + refusal.message;
}
} // namespace edited_protocol
