#pragma once
#include "app/study/refusal.h"

/// What may be no login: REQUIRED where it is blank, FORMAT where it holds what cannot be seen (a line end, a
/// control character, a mark that turns the direction of writing). Field: login.
std::optional<Refusal> refuseLogin(const QString& login);
