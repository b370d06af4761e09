#pragma once
#include <QStringList>

class QWidget;

/// Every text that a widget or anything below it holds, shown or not: what its properties say (texts, tool
/// tips, accessible names, days), what its models hold in every role, and what stands in its drawings.
QStringList textsBelow(const QWidget* root);
