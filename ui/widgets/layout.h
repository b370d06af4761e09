#pragma once
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
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

/// A dialog with its object name; what it says stands below each other.
QVBoxLayout* dialogColumn(QDialog* dialog, QAnyStringView name, const QString& title, int leastWidth);
/// The foot of a dialog: what leaves it as it was, then what goes on.
QHBoxLayout* dialogFoot(QDialog* dialog, QPushButton* cancel, QPushButton* confirm);

/// What scrolls as a whole; its inputs take the focus, not the area.
QScrollArea* scrolling(QWidget* inner);

/// A widget with its object name.
template <class Widget, class... Args>
Widget* named(QAnyStringView name, Args&&... args) {
  auto* widget = new Widget(std::forward<Args>(args)...);
  widget->setObjectName(name);
  return widget;
}

/// One more button of a line of them.
QPushButton* addButton(QBoxLayout* line, QAnyStringView name, const QString& text);
/// The button of a view that goes on; no text yet where that follows from what is shown.
QPushButton* primaryButton(QAnyStringView name, const QString& text = {});
/// One that leads elsewhere, drawn as a link.
QPushButton* quietButton(QAnyStringView name, const QString& text = {});

/// Plain text, whoever typed it: never markup, and no picture is looked for.
QLabel* plainLabel(const QString& text = {}, TextRole role = TextRole::Body);
QLabel* namedLabel(QAnyStringView name, TextRole role = TextRole::Body);
/// As wide as its layout makes it; a Paragraph where several lines are the rule.
QLabel* wrappedLabel(QAnyStringView name, TextRole role = TextRole::Body);
/// Its mnemonic goes to the input.
QLabel* labelFor(QWidget* input, const QString& text);
/// The words of a label that takes no room while it is empty.
void showWords(QLabel* label, const QString& words);
