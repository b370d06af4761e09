#pragma once
#include <QStringList>
#include <functional>

class TextField;

/// Offers those of `words` in which what is typed stands. They are asked for when somebody types: a field of
/// ten thousand words costs what an empty one costs until then. `spoken`: what the list is called for a
/// screen reader.
void completeWith(TextField* field, const QString& spoken, const std::function<QStringList()>& words);
