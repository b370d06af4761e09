#pragma once
#include <QColor>
#include <QSize>
#include <QString>
#include <QVariant>

class QApplication;
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
  QColor edge; ///< of cards, ≥ 2:1 on `surface` and `window`
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

/// Fonts, palette and the one style sheet, for the whole program, in the size that desktop and zoom() ask
/// for.
void applyTheme(QApplication& application, const Theme& theme);
/// Does the program look as the desktop has it now: light or dark, as large?
bool fitsDesktop();
/// From now on it does.
void followDesktop(QApplication& application);

/// The size of type in use; the design, drawn for type of 9 pt, has 1.
double typeScale();
/// Pixels of the design at that size.
int atTypeSize(int pixels);
QSize atTypeSize(const QSize& pixels);

/// After a property changed that the style sheet looks at: it does so only when the widget is polished.
void styleAgain(QWidget* widget);
/// Such a property.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

/// What a text is; size and colour follow from it.
enum class TextRole { Body, Muted, Heading, Title, Error, Good, Warning };
void setTextRole(QWidget* label, TextRole role);

/// The one button of a view that goes on.
void setPrimary(QPushButton* button);

/// Marks an input as wrong; say in words under it what is wrong.
void markWrong(QWidget* input, bool wrong);
