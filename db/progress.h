#pragma once
#include <functional>
#include <optional>

/// What the check of a study is at. A restore checks several files, one after the other.
enum class CheckStage {
  Bytes,   ///< the file against the checksum beside it
  Pages,   ///< SQLite's own check of pages, indexes and types
  Journal, ///< chain and signatures
  Tables   ///< every row against the journal
};

/// Hears how far a stage is: 0 to 1, or nothing where that cannot be known. Called in the thread that checks,
/// thousands of times a second; it must not touch the study. False stops the check: what it was handed to
/// answers the refusal CANCELLED, and leaves everything as its other refusals do. Empty: nobody listens.
using Progress = std::function<bool(CheckStage stage, std::optional<double> done)>;
