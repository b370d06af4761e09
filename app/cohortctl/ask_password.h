#pragma once
#include <QString>
#include <optional>

/// A line typed on the terminal behind the prompt; passwords are not shown while they are typed. Nothing
/// where standard input is no terminal, or the input ends.
std::optional<QString> askLine(const QString& prompt);
std::optional<QString> askPassword(const QString& prompt);
