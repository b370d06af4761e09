#pragma once
#include <QStringList>

struct Study;

/// What the memo of a decision says of the cells that were given, a sentence each, in the user's language:
/// what was counted, where the factors of the doses come from, which lots. Empty while nobody is infused.
QStringList memoProduct(const Study& data);
