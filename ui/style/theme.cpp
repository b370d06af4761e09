#include "ui/style/theme.h"

#include "ui/style/house_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QStyle>
#include <QToolTip>
#include <cmath>

namespace {
Theme& themeInUse() {
  static Theme theme = Theme::light();
  return theme;
}

QPalette paletteOf(const Theme& theme) {
  QPalette palette;
  palette.setColor(QPalette::Window, theme.window);
  palette.setColor(QPalette::WindowText, theme.text);
  palette.setColor(QPalette::Base, theme.surface);
  palette.setColor(QPalette::AlternateBase, theme.window);
  palette.setColor(QPalette::Text, theme.text);
  palette.setColor(QPalette::PlaceholderText, theme.muted);
  palette.setColor(QPalette::Button, theme.surface);
  palette.setColor(QPalette::ButtonText, theme.text);
  palette.setColor(QPalette::Highlight, theme.accent);
  palette.setColor(QPalette::HighlightedText, theme.accentText);
  palette.setColor(QPalette::ToolTipBase, theme.surface);
  palette.setColor(QPalette::ToolTipText, theme.text);
  palette.setColor(QPalette::Link, theme.accent);
  palette.setColor(QPalette::Mid, theme.line);
  palette.setColor(QPalette::BrightText, theme.error);
  palette.setColor(QPalette::LinkVisited, theme.cleared);
  palette.setColor(QPalette::Midlight, theme.warning);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, theme.muted);
  return palette;
}

/// What is in use.
double& pointSize() {
  static double size = designPointSize;
  return size;
}

/// How words in a role look. The colours of Error, Good and Warning stand where Qt's palette has roles that
/// nothing here uses: so labels follow the theme without being told.
struct RoleLook {
  double size = 1; ///< of the type
  QFont::Weight weight = QFont::Normal;
  QPalette::ColorRole colour = QPalette::WindowText;
};

RoleLook lookOf(TextRole role) {
  switch (role) {
  case TextRole::Body:
    return {};
  case TextRole::Muted:
    return {1, QFont::Normal, QPalette::PlaceholderText};
  case TextRole::Heading:
    return {1.26, QFont::DemiBold, QPalette::WindowText};
  case TextRole::Title:
    return {1.58, QFont::DemiBold, QPalette::WindowText};
  case TextRole::Error:
    return {1, QFont::Normal, QPalette::BrightText};
  case TextRole::Good:
    return {1, QFont::DemiBold, QPalette::LinkVisited};
  case TextRole::Warning:
    return {1, QFont::Normal, QPalette::Midlight};
  case TextRole::Badge:
    return {0.84, QFont::DemiBold, QPalette::HighlightedText};
  }
  return {};
}

/// Others leave the type as it is.
bool hasOwnType(TextRole role) {
  const RoleLook look = lookOf(role);
  return look.size != 1 || look.weight != QFont::Normal;
}

TextRole roleOf(const QLabel& label) {
  return static_cast<TextRole>(label.property("role").toInt());
}
} // namespace

Theme Theme::light() {
  Theme theme;
  theme.window = QColor(0xf5, 0xf7, 0xfa);
  theme.surface = QColor(0xff, 0xff, 0xff);
  theme.text = QColor(0x1b, 0x24, 0x30);
  theme.muted = QColor(0x5a, 0x66, 0x75);
  theme.line = QColor(0xdf, 0xe4, 0xea);
  theme.edge = QColor(0xa6, 0xb0, 0xbc);
  theme.border = QColor(0x7c, 0x87, 0x94);
  theme.accent = QColor(0x0a, 0x5c, 0xb8);
  theme.accentText = QColor(0xff, 0xff, 0xff);
  theme.accentSoft = QColor(0xe3, 0xee, 0xf9);
  theme.cleared = QColor(0x00, 0x7a, 0x58);
  theme.dlt = QColor(0xb4, 0x43, 0x00);
  theme.inWindow = QColor(0x8a, 0x5f, 0x00);
  theme.notEvaluable = QColor(0x5a, 0x66, 0x75);
  theme.warning = QColor(0x8a, 0x5f, 0x00);
  theme.error = QColor(0xb0, 0x24, 0x18);
  return theme;
}

Theme Theme::darkTheme() {
  Theme theme;
  theme.dark = true;
  theme.window = QColor(0x16, 0x1b, 0x21);
  theme.surface = QColor(0x1f, 0x26, 0x2e);
  theme.text = QColor(0xe8, 0xec, 0xf1);
  theme.muted = QColor(0xa5, 0xb0, 0xbd);
  theme.line = QColor(0x38, 0x42, 0x4d);
  theme.edge = QColor(0x56, 0x62, 0x6f);
  theme.border = QColor(0x78, 0x83, 0x90);
  theme.accent = QColor(0x5a, 0xa9, 0xf2);
  theme.accentText = QColor(0x0c, 0x16, 0x22);
  theme.accentSoft = QColor(0x26, 0x3b, 0x52);
  theme.cleared = QColor(0x2f, 0xc4, 0x96);
  theme.dlt = QColor(0xff, 0x8a, 0x3d);
  theme.inWindow = QColor(0xf0, 0xc0, 0x4a);
  theme.notEvaluable = QColor(0xa5, 0xb0, 0xbd);
  theme.warning = QColor(0xf0, 0xc0, 0x4a);
  theme.error = QColor(0xff, 0x8f, 0x80);
  return theme;
}

const Theme& Theme::current() {
  return themeInUse();
}

void applyTheme(QApplication& application, const Theme& theme, double typeSize) {
  themeInUse() = theme;
  pointSize() = typeSize;
  application.setStyle(new HouseStyle); // polishes every widget again, and would forget the fonts of classes
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  const QStringList families = QFontDatabase::families();
  if (families.contains(QStringLiteral("Inter")))
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), font.family()});
  font.setPointSizeF(pointSize());
  application.setFont(font);
  QFont ofButtons = font;
  ofButtons.setWeight(QFont::DemiBold);
  QApplication::setFont(ofButtons, "QPushButton");
  application.setPalette(paletteOf(theme));
  QToolTip::setPalette(paletteOf(theme));
  for (const auto type : {QEvent::ApplicationFontChange, QEvent::ApplicationPaletteChange}) {
    QEvent changed(type); // Qt tells of it only from within exec()
    for (QWidget* window : QApplication::topLevelWidgets())
      QCoreApplication::sendEvent(window, &changed);
  }
}

double typeScale() {
  return pointSize() / designPointSize;
}

int atTypeSize(int pixels) {
  return static_cast<int>(std::lround(pixels * typeScale()));
}

QSize atTypeSize(const QSize& pixels) {
  return {atTypeSize(pixels.width()), atTypeSize(pixels.height())};
}

void styleAgain(QWidget* widget) {
  if (!widget->testAttribute(Qt::WA_WState_Polished)) return; // it will be, before it is shown
  widget->style()->polish(widget);
  widget->updateGeometry();
  widget->update();
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value) {
  if (widget->property(name) == value) return;
  widget->setProperty(name, value);
  styleAgain(widget);
}

void setTextRole(QLabel* label, TextRole role) {
  if (hasOwnType(roleOf(*label)) && !hasOwnType(role)) label->setFont({});
  label->setForegroundRole(lookOf(role).colour);
  label->setProperty("role", static_cast<int>(role));
  fitTextRole(label);
}

void fitTextRole(QLabel* label) {
  const TextRole role = roleOf(*label);
  if (hasOwnType(role)) setTypeOf(label, role);
}

void setTypeOf(QWidget* widget, TextRole role) {
  const RoleLook look = lookOf(role);
  QFont font = widget->font();
  font.setPointSizeF(pointSize() * look.size);
  font.setWeight(look.weight);
  widget->setFont(font);
}

void setPrimary(QPushButton* button) {
  setStyleProperty(button, "primary", true);
}

void markWrong(QWidget* input, bool wrong) {
  if (input->property("wrong").toBool() != wrong) setStyleProperty(input, "wrong", wrong);
}
