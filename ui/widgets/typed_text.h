#pragma once
#include <QString>

/// Text that a person typed, for places of Qt that would take it for something else.
namespace typedText {
/// For a tool tip: never markup.
QString inToolTip(const QString& text);
/// For a button: "&" is no mnemonic.
QString onButton(const QString& text);
} // namespace typedText
