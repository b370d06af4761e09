#pragma once
#include <QDate>
#include <QString>
#include <optional>

/// 2026-11-22, 2026/11/22, 2026.11.22, 20261122, 2026年11月22日; also with one digit where one is enough.
std::optional<QDate> parseDate(const QString& text);
