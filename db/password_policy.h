#pragma once
#include "app/study/refusal.h"

#include <QStringList>
#include <optional>

/// What zxcvbn says of a password; refusal PASSWORD with a sentence when it is too weak.
std::optional<Refusal> passwordTooWeak(const QString& password, const QStringList& personal);
