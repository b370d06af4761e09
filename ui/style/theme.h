#pragma once
#include <QColor>
#include <QSize>
#include <QString>
#include <QVariant>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

/// Colours of the program, light or dark. Status colours after Okabe and Ito (colour-blind safe), darkened on
/// light ground to at least 4.5:1.
struct Theme {
  bool dark = false;
  QColor window;  ///< behind the cards
  QColor surface; ///< cards, inputs
  QColor text;
  QColor muted; ///< secondary text, ≥ 4.5:1 on `surface`
  QColor line;
  QColor edge;   ///< of cards, ≥ 2:1 on `surface` and `window`
  QColor border; ///< of inputs and buttons, ≥ 3:1 on `surface`
  QColor accent;
  QColor accentText; ///< on `accent`
  QColor accentSoft; ///< chosen row, chosen page
  QColor cleared;
  QColor dlt;
  QColor inWindow;
  QColor notEvaluable;
  QColor warning;
  QColor error;

  static Theme light();
  static Theme darkTheme();
  /// The theme in use; light until applyTheme().
  static const Theme& current();
};

constexpr double designPointSize = 9.0; ///< the design is drawn for

/// Fonts, palette and the style, for the whole program, with type of `typeSize` points.
void applyTheme(QApplication& application, const Theme& theme, double typeSize = designPointSize);

/// The size of type in use; that of the design is 1.
double typeScale();
/// Pixels of the design at that size.
int atTypeSize(int pixels);
QSize atTypeSize(const QSize& pixels);

/// After something changed that the style looks at: it does so only when the widget is polished, or painted.
void styleAgain(QWidget* widget);
/// A property that the style looks at.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

/// What a text is; size and colour follow from it.
enum class TextRole { Body, Muted, Heading, Title, Error, Good, Warning, Badge };
void setTextRole(QLabel* label, TextRole role);
/// Once more, in the size of type in use.
void fitTextRole(QLabel* label);
/// Size and weight of the role, for what is no label.
void setTypeOf(QWidget* widget, TextRole role);

/// The one button of a view that goes on.
void setPrimary(QPushButton* button);

/// Marks an input as wrong; say in words under it what is wrong.
void markWrong(QWidget* input, bool wrong);
