#pragma once
#include "ui/widgets/language.h"

#include <QString>
#include <functional>

class QWidget;

/// Walks past everything that the program shows. `look` is called with each window as a person has it then,
/// and where that is. False, with a warning, where a step cannot be taken.
namespace walks {
using Look = std::function<void(QWidget& window, const QString& where)>;
using Walk = std::function<bool(Language, const Look&)>;

/// Every page with each of its tabs, also beside a decision and a change that wait for the sponsor.
bool pages(Language language, const Look& look);
/// What a page shows only once something is chosen, opened or typed.
bool states(Language language, const Look& look);
/// Every step of the wizard.
bool wizard(Language language, const Look& look);
/// Every dialog, and every screen on which no study is open; `where` begins with the name of its class.
bool dialogs(Language language, const Look& look);

/// Columns "walk" and "language": each of them in each language.
void eachInEachLanguage();
} // namespace walks

Q_DECLARE_METATYPE(walks::Walk)
