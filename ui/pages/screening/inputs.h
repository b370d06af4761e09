#pragma once
#include "ui/widgets/choice_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QString>
#include <optional>

/// The small inputs of the screening form. Each gets its label (buddy), accessible name and object name here,
/// once.
namespace inputs {
/// A number with its unit behind it; empty = not known.
QLineEdit* number(QHBoxLayout* line, const QString& name, const QString& label, const QString& unit,
                  int width = 64);
/// A choice whose first entry is "not known".
ChoiceBox* choice(QHBoxLayout* line, const QString& name, const QString& label, const QStringList& words);
/// Not known, yes, no.
ChoiceBox* yesNo(QHBoxLayout* line, const QString& name, const QString& label);

/// What is typed: a number, nothing, or not a number at all (then `wrong` is set; it is never reset).
std::optional<double> numberIn(const QLineEdit* edit, bool& wrong);
std::optional<int> wholeIn(const QLineEdit* edit, bool& wrong);
std::optional<int> choiceIn(const QComboBox* box); ///< index of the word, nullopt for "not known"
std::optional<bool> yesNoIn(const QComboBox* box);

void put(QLineEdit* edit, std::optional<double> value);
void put(QComboBox* box, std::optional<int> index);
void put(QComboBox* box, std::optional<bool> answer);
} // namespace inputs
