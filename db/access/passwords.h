#pragma once
#include "app/base/refusal.h"

#include <QString>
#include <QStringList>
#include <optional>

/// Both components of a signature or sign-in.
struct Credentials {
  QString login;
  QString password;
};

/// A new recovery code, 160 random bits as it is printed: eight groups of four, Crockford's base 32 (no I, L,
/// O, U): "7K2M-…".
QString newRecoveryCode();

/// The code as a person typed it, brought to the one form that opens the slot: case, blanks and hyphens do
/// not matter, O is read as 0, I and L as 1.
QString normalizedRecoveryCode(const QString& typed);

/// What zxcvbn says of a password; refusal PASSWORD with a sentence when it is too weak. POLICY where it is
/// shorter than the hospital asks for.
std::optional<Refusal> passwordTooWeak(const QString& password, const QStringList& personal);
