#include "ui/widgets/desktop.h"

#include "ui/style/theme.h"
#include "ui/widgets/kept_state.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace {
constexpr auto zoomKey = "zoom";
constexpr int zooms[] = {80, 90, 100, 110, 125, 150, 175, 200}; // percent
constexpr double usualPointSize = 9.0;

std::optional<Desktop>& pretended() {
  static std::optional<Desktop> desktop;
  return desktop;
}

double desktopPointSize() {
  if (pretended()) return pretended()->pointSize;
  const double size = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
  return size > 0 ? size : usualPointSize; // one that is set in pixels has no points
}
} // namespace

Desktop desktop() {
  if (pretended()) return *pretended();
  const QPalette own = QApplication::palette();
  // What is set for the program hides what the desktop has; a palette of no colours uncovers it.
  const bool covered = own.resolveMask() != 0;
  if (covered) QApplication::setPalette(QPalette());
  const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  if (covered) QApplication::setPalette(own);
  return {dark, desktopPointSize()};
}

void setDesktopForTests(const std::optional<Desktop>& desktop) {
  pretended() = desktop;
}

int zoom() {
  const int kept = KeptState::of(QLatin1String(zoomKey)).toInt();
  return std::find(std::begin(zooms), std::end(zooms), kept) == std::end(zooms) ? 100 : kept;
}

void keepZoom(int percent) {
  KeptState::keep(QLatin1String(zoomKey), percent);
}

int zoomBeside(int percent, int steps) {
  const auto at = std::lower_bound(std::begin(zooms), std::end(zooms), percent) - std::begin(zooms);
  const auto last = static_cast<std::ptrdiff_t>(std::size(zooms)) - 1;
  return zooms[std::clamp<std::ptrdiff_t>(at + steps, 0, last)];
}

double wantedPointSize() {
  return desktopPointSize() * zoom() / 100;
}

bool fitsDesktop() {
  return desktop().dark == Theme::current().dark &&
         std::abs(wantedPointSize() / designPointSize - typeScale()) < 0.001;
}

void followDesktop(QApplication& application) {
  applyTheme(application, desktop().dark ? Theme::darkTheme() : Theme::light(), wantedPointSize());
}
