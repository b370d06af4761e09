#pragma once
#include "app/base/refusal.h"
#include "db/sqlite/progress.h"

#include <QByteArray>
#include <QString>
#include <vector>

/// What is wrong with a file of an export, against its MANIFEST.sha256.
struct ManifestFault {
  enum class Kind {
    Missing,
    Changed,   ///< its content, or it is no plain file
    Strange,   ///< it is there, and the manifest does not name it
    BrokenLine ///< of the manifest; `file` is the line as it stands
  };
  Kind kind = Kind::Missing;
  QString file; ///< "raw/ae.csv"
  bool operator==(const ManifestFault&) const = default;
};

/// An export, compared with its manifest.
struct CheckedManifest {
  std::vector<ManifestFault> faults; ///< in the manifest's order, strange files last and sorted
  int files = 0;                     ///< that the manifest names
  QByteArray checksum;               ///< SHA-256 of MANIFEST.sha256 itself
};

/// Reads every file of the folder that somebody was handed. Never leaves the folder, whatever the manifest
/// names. Needs neither study nor password. Refusals: FILE (no such folder, or no manifest in it), CANCELLED.
Result<CheckedManifest> checkManifest(const QString& folder, const Progress& progress = {});

/// The fault as a sentence.
QString manifestFaultText(const ManifestFault& fault);
