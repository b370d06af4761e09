#include "app/policy/policy.h"

#include "app/base/file_bytes.h"
#include "app/policy/policy_text.h"
#include "app/protocol/json_text.h"
#include "app/protocol/protocol_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace {
constexpr qint64 largestFile = qint64(1) << 20;
const QString schemaPath = QStringLiteral(":/policy/policy.schema.json");

/// What the schema cannot say.
std::optional<Refusal> wrongFolder(const QStringList& folders) {
  for (qsizetype i = 0; i < folders.size(); ++i) {
    const QString place = QStringLiteral("/backupFolders/%1").arg(i);
    if (!QDir::isAbsolutePath(folders[i]))
      return refusal(QStringLiteral("POLICY"), PolicyText::tr("“%1” is no absolute path.").arg(folders[i]),
                     place);
    if (folders.indexOf(folders[i]) < i)
      return refusal(QStringLiteral("POLICY"), PolicyText::tr("“%1” is named twice.").arg(folders[i]), place);
  }
  return std::nullopt;
}

QStringList textsAt(const QJsonObject& object, const char* name) {
  QStringList texts;
  for (const auto& text : object.value(QLatin1String(name)).toArray())
    texts << QDir::cleanPath(text.toString());
  return texts;
}

tl::unexpected<Refusal> ofPolicy(Refusal fault) {
  fault.rule = QStringLiteral("POLICY");
  return tl::unexpected(fault);
}

/// Why the file, or its folder, binds nobody.
std::optional<Refusal> refuseLoosened(const QString& path) {
  for (const QString& place : {QFileInfo(path).path(), path})
    if (othersMay(place) == OthersMay::Write)
      return refusal(
          QStringLiteral("POLICY"),
          PolicyText::tr("Others than its owner may write %1.").arg(QDir::toNativeSeparators(place)));
  return std::nullopt;
}

PolicyFile& inForce() {
  static PolicyFile file;
  return file;
}
} // namespace

Policy strictestPolicy() {
  return {Policy::shortestLock, {}, 24, false};
}

Result<Policy> readPolicy(const QByteArray& json) {
  const auto read = parseJsonObject(json);
  if (!read) return ofPolicy(read.error());
  if (auto fault = checkShapeBy(schemaPath, *read)) return ofPolicy(*fault);
  Policy policy;
  policy.lockAfterMinutes = read->value(QLatin1String("lockAfterMinutes")).toInt(policy.lockAfterMinutes);
  policy.backupFolders = textsAt(*read, "backupFolders");
  policy.passwordLength = intAt(objectAt(*read, "password"), "minimumLength");
  policy.exportsAllowed = read->value(QLatin1String("exportsAllowed")).toBool(policy.exportsAllowed);
  if (auto wrong = wrongFolder(policy.backupFolders)) return tl::unexpected(*wrong);
  return policy;
}

QByteArray policySchema() {
  QFile file(schemaPath);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PolicyFile readPolicyFile(const QString& path) {
  const QFileInfo file(path);
  const QFileInfo folder(file.path());
  // A folder that may not be entered hides whether there is one.
  const bool isHidden = folder.exists() && !folder.isExecutable();
  if (!file.exists() && !file.isSymLink() && !isHidden) return {path, false, {}, {}};
  auto fault = refuseLoosened(path);
  const auto content = fault ? Result<QByteArray>(tl::unexpected(*fault)) : fileBytes(path, largestFile);
  const Result<Policy> policy =
      content ? readPolicy(*content) : Result<Policy>(ofPolicy(Refusal(content.error())));
  if (!policy) return {path, true, strictestPolicy(), policy.error()};
  return {path, true, *policy, {}};
}

QString policyFaultNotice(const PolicyFile& file) {
  if (!file.fault) return {};
  const Policy& strict = file.policy;
  const QString where = file.fault->field.isEmpty() ? QString() : file.fault->field + QStringLiteral(": ");
  return PolicyText::tr(
             "The policy of this computer, %1, cannot be followed: %2 Until it is mended the strictest "
             "settings hold: lock after %3 min, new passwords of at least %4 characters, no exports.")
      .arg(QDir::toNativeSeparators(file.path), where + file.fault->message)
      .arg(strict.lockAfterMinutes)
      .arg(strict.passwordLength);
}

const PolicyFile& policyFileInForce() {
  return inForce();
}

const Policy& policyInForce() {
  return inForce().policy;
}

void putInForce(const PolicyFile& file) {
  inForce() = file;
}

std::optional<Refusal> refuseExport() {
  if (policyInForce().exportsAllowed) return std::nullopt;
  return refusal(QStringLiteral("POLICY"),
                 PolicyText::tr("Your hospital allows no export of data on this computer."));
}

std::optional<Refusal> refuseShortPassword(const QString& password) {
  const auto letters = password.normalized(QString::NormalizationForm_C).toUcs4().size();
  const int least = policyInForce().passwordLength;
  if (letters >= least) return std::nullopt;
  return refusal(
      QStringLiteral("POLICY"),
      PolicyText::tr("Your hospital asks for a password of at least %n character(s).", nullptr, least),
      QStringLiteral("password"));
}
