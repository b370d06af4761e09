#pragma once
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <initializer_list>

/// Layouts without margins of their own, `top` pixels above apart. `spacing` pixels between what they hold;
/// −1 = as much as the style says.
QVBoxLayout* tightColumn(QWidget* of, int spacing = -1, int top = 0);
QHBoxLayout* tightLine(QWidget* of, int spacing = -1, int top = 0);
QGridLayout* tightGrid(QWidget* of, int horizontal = -1, int vertical = -1);
/// To stand in another layout.
QHBoxLayout* tightLine(int spacing);

/// One behind the other.
void addAll(QBoxLayout* layout, std::initializer_list<QWidget*> widgets);

/// A button, `name` its object name; no text yet where that follows from what is shown.
QPushButton* namedButton(QAnyStringView name, const QString& text = {});
/// The one of a view that goes on.
QPushButton* primaryButton(QAnyStringView name, const QString& text = {});
/// One that leads elsewhere, drawn as a link.
QPushButton* quietButton(QAnyStringView name, const QString& text = {});
