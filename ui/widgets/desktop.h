#pragma once
#include <optional>

class QApplication;

/// What the desktop says of its look, now.
struct Desktop {
  bool dark = false;      ///< by the lightness of its palette (Qt 6.4 has no colorScheme())
  double pointSize = 9.0; ///< of its type
  bool operator==(const Desktop&) const = default;
};
Desktop desktop();
/// The offscreen platform has one look; nothing = as it is.
void setDesktopForTests(const std::optional<Desktop>& desktop);

/// Size of the type in percent of the desktop's, kept across starts.
int zoom();
void keepZoom(int percent);
/// One step larger or smaller, as far as it goes: 80, 90, 100, 110, 125, 150, 175, 200.
int zoomBeside(int percent, int steps);

/// Of the type of the program: the desktop's, at zoom().
double wantedPointSize();

/// Does the program look as the desktop has it now: light or dark, as large?
bool fitsDesktop();
/// From now on it does.
void followDesktop(QApplication& application);
