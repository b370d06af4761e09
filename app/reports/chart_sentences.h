#pragma once
#include <QString>
#include <QStringList>

/// A chart in words for a screen reader: its title and a sentence a line; who has none says why.
QString chartSentences(const QString& title, const QStringList& lines);
