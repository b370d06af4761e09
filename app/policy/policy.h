#pragma once
#include "app/base/refusal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

/// What a hospital fixes on a computer, for every study and everybody there. Without a file nothing is fixed
/// but what these defaults say. Somebody's own choice may be stricter, never looser.
struct Policy {
  static constexpr int shortestLock = 2; ///< minutes; one of them is the warning

  int lockAfterMinutes = 10; ///< the longest that nobody touches key or mouse before the lock
  QStringList backupFolders; ///< absolute; every backup is copied into each of them, too
  int passwordLength = 0;    ///< letters that a new password has at least; 0 = its strength alone counts
  bool exportsAllowed = true;
  bool operator==(const Policy&) const = default;
};

/// Each value at its strict end: no valid file is stricter. It names no folder for backups.
Policy strictestPolicy();

/// JSON after resources/policy/policy.schema.json; what is not named in it keeps its default. Refusal POLICY
/// with the JSON pointer of the place in `field`: not JSON, an unknown name, a value out of range, a folder
/// that is named twice or is not absolute.
Result<Policy> readPolicy(const QByteArray& json);

/// The schema, as it is handed out.
QByteArray policySchema();

/// What the policy file of a computer says.
struct PolicyFile {
  QString path;
  bool isThere = false;
  Policy policy;                ///< the strictest where there is a fault
  std::optional<Refusal> fault; ///< why it cannot be followed
  bool operator==(const PolicyFile&) const = default;
};

/// No file: the defaults. One that cannot be read, has a fault, or that others than its owner may write, and
/// a folder of that kind: the strictest policy, with why. Never none: what somebody meant to forbid stays
/// forbidden, and nobody waits for the file to be mended before a patient is treated.
PolicyFile readPolicyFile(const QString& path);

/// What to tell people of a file with a fault, with what holds until it is mended; empty without one.
QString policyFaultNotice(const PolicyFile& file);

/// What holds in this program, as main() has read it once, before anything else. Without that the defaults.
const PolicyFile& policyFileInForce();
const Policy& policyInForce();
void putInForce(const PolicyFile& file);

/// POLICY where the hospital allows no export.
std::optional<Refusal> refuseExport();

/// POLICY (field password) where a new password is shorter than the hospital asks for. Letters are counted,
/// not bytes.
std::optional<Refusal> refuseShortPassword(const QString& password);
