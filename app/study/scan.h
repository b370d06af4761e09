#pragma once
#include <QByteArray>
#include <optional>

/// What a scan of a signed copy may be.
enum class ScanKind { Png, Jpeg, Pdf };

inline constexpr qsizetype largestScan = 20LL * 1024 * 1024; ///< bytes

/// By its first bytes, whatever its name says; nothing for any other file.
std::optional<ScanKind> scanKind(const QByteArray& content);
