#include "ui/widgets/theme.h"

#include "ui/widgets/desktop.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
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
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, theme.muted);
  return palette;
}

constexpr auto sheet = R"(
QToolTip { color: @text; background: @surface; border: 1px solid @line; padding: 4px; }
QFrame#card { background: @surface; border: 1px solid @edge; border-radius: 8px; }
QFrame#card[accent="true"], QFrame#card[accent="good"], QFrame#card[accent="error"] {
  border-top-left-radius: 0; border-bottom-left-radius: 0; }
QFrame#card[accent="true"] { border-left: 5px solid @accent; }
QFrame#card[accent="good"] { border-left: 5px solid @cleared; }
QFrame#card[accent="error"] { border-left: 5px solid @error; }
QFrame#separator { color: @line; max-height: 1px; }
QLabel { background: transparent; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="heading"] { font-size: @headingpt; font-weight: 600; }
QLabel[role="title"] { font-size: @titlept; font-weight: 600; }
QLabel[role="error"] { color: @error; }
QLabel[role="good"] { color: @cleared; font-weight: 600; }
QLabel[role="warning"] { color: @warning; }
QPushButton { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 6px 14px; font-weight: 600; }
QPushButton:hover { background: @accentSoft; }
QPushButton:focus { border: 2px solid @accent; padding: 5px 13px; }
QPushButton:disabled { color: @muted; font-weight: 400; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border-color: @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @line; color: @muted; border-color: @line; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { background: @surface; border: 1px solid @border;
  border-radius: 5px; padding: 3px 6px; min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; padding: 2px 5px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QPlainTextEdit[wrong="true"] { border: 2px solid @error; padding: 2px 5px; }
QLineEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus { border: 3px solid @error;
  padding: 1px 4px; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QLineEdit:disabled { background: @window; }
QComboBox[readOnly="true"], QComboBox:disabled { background: @window; color: @muted; }
QTableView, QListView, QTreeView { background: @surface; border: none; gridline-color: @line; outline: none;
  selection-background-color: @accentSoft; selection-color: @text; }
QTableView::item { border-bottom: 1px solid @line; padding: 4px 6px; }
QTableView::item:selected { border-top: 1px solid @accent; border-bottom: 1px solid @accent; padding: 3px 6px 4px 6px; }
QTableView::item:focus { border: 2px solid @accent; padding: 2px 4px 3px 4px; }
QListView::item:focus { border: 1px solid @accent; }
QTreeView::item:selected { background: @accentSoft; color: @text; border-top: 1px solid @accent;
  border-bottom: 1px solid @accent; }
QTreeView::item:focus { border: 2px solid @accent; }
QTableCornerButton::section { background: @surface; border: none; border-bottom: 1px solid @line; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 6px; }
QProgressBar { background: @line; border: none; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QPushButton[railEntry="true"] { background: transparent; border: none; border-radius: 6px; padding: 0 12px;
  min-height: 36px; text-align: left; font-weight: 400; }
QPushButton[railEntry="true"]:hover { background: @window; }
QPushButton[railEntry="true"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QPushButton[railEntry="true"]:focus { border: 2px solid @accent; padding: 0 10px; min-height: 32px; }
QLabel[railBadge="true"] { background: @error; color: @accentText; border-radius: 9px; padding: 1px 6px; font-size: @smallpt;
  font-weight: 600; }
QLabel[pill="true"], QPushButton[pill="true"] { border: 1px solid @line; border-radius: 11px; padding: 3px 10px;
  font-weight: 400; }
QPushButton[pill="true"]:focus { border: 2px solid @accent; padding: 2px 9px; }
QPushButton::menu-indicator { subcontrol-origin: border; subcontrol-position: right center; right: 6px; }
QPushButton#userMenu, QPushButton#language, QPushButton#casebook { padding-right: 22px; }
QPushButton[quiet="true"] { background: transparent; border: 1px solid transparent; color: @muted; font-weight: 400;
  padding: 2px 8px; }
QPushButton[quiet="true"]:hover { color: @text; }
QPushButton[quiet="true"]:focus { border: 2px solid @accent; padding: 1px 7px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: 2px solid transparent; padding: 4px 10px; }
QTabBar::tab:hover { background: @accentSoft; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus { border: 2px solid @accent; border-radius: 4px; }
QScrollArea { background: transparent; border: none; }
QScrollArea[takesFocus="true"] { border: 2px solid transparent; }
QScrollArea[takesFocus="true"]:focus { border-color: @accent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QComboBox { padding-right: 22px; combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@mode.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView, QAbstractItemView[completions="true"] { border: 1px solid @border;
  selection-background-color: @accentSoft; selection-color: @text; }
QComboBox QAbstractItemView::item, QAbstractItemView[completions="true"]::item { min-height: 24px; padding: 0 6px; }
QFrame#calendar { background: @surface; border: 1px solid @border; }
QSpinBox { padding-right: 20px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; background: transparent; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-@mode.svg); width: 11px; height: 11px; }
QSpinBox::down-arrow { image: url(:/icons/chevron-down-@mode.svg); width: 11px; height: 11px; }
QRadioButton, QCheckBox { spacing: 8px; border: 2px solid transparent; border-radius: 4px; padding: 1px 3px; }
QRadioButton::indicator, QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @border; background: @surface; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; background: @accentText; }
QCheckBox::indicator { border-radius: 3px; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/check-@mode.svg); }
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled { border-color: @line; background: @window; }
QRadioButton:focus, QCheckBox:focus { border: 2px solid @accent; }
QToolButton[queryMark="ask"], QToolButton[queryMark="query"] { border: 1px solid @border; border-radius: 6px; padding: 0 4px;
  font-size: @smallpt; color: @muted; }
QToolButton[queryMark="query"] { border-color: @warning; color: @warning; font-weight: 600; }
QToolButton:focus { border: 2px solid @accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; min-width: 32px; min-height: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr double designPointSize = 9.0;

/// What is in use.
double& pointSize() {
  static double size = designPointSize;
  return size;
}

/// Lengths grow with the type; lines stay as thin as they are.
QString atSize(const QString& text) {
  constexpr int thickestLine = 2;
  static const QRegularExpression length(QStringLiteral("(\\d+)px"));
  QString sized;
  qsizetype done = 0;
  for (auto found = length.globalMatch(text); found.hasNext();) {
    const QRegularExpressionMatch match = found.next();
    const int pixels = match.captured(1).toInt();
    sized += QStringView(text).mid(done, match.capturedStart() - done);
    sized += QString::number(pixels <= thickestLine ? pixels : atTypeSize(pixels)) + QStringLiteral("px");
    done = match.capturedEnd();
  }
  return sized + QStringView(text).mid(done);
}

QString sheetOf(const Theme& theme) {
  const QColor border = theme.dark ? QColor(0x78, 0x83, 0x90) : QColor(0x7c, 0x87, 0x94);
  QString text = atSize(QString::fromLatin1(sheet));
  constexpr std::pair<const char*, double> sizes[] = {{"@heading", 1.26}, {"@title", 1.58}, {"@small", 0.84}};
  for (const auto& [name, factor] : sizes)
    text.replace(QLatin1String(name), QString::number(pointSize() * factor, 'f', 1));
  // Longer names first: @accent is the beginning of @accentText.
  const std::pair<const char*, QColor> colours[] = {{"@accentText", theme.accentText},
                                                    {"@accentSoft", theme.accentSoft},
                                                    {"@accent", theme.accent},
                                                    {"@surface", theme.surface},
                                                    {"@window", theme.window},
                                                    {"@text", theme.text},
                                                    {"@muted", theme.muted},
                                                    {"@line", theme.line},
                                                    {"@edge", theme.edge},
                                                    {"@border", border},
                                                    {"@cleared", theme.cleared},
                                                    {"@error", theme.error},
                                                    {"@warning", theme.warning}};
  for (const auto& [name, colour] : colours)
    text.replace(QLatin1String(name), colour.name());
  return text.replace(QLatin1String("@mode"), QLatin1String(theme.dark ? "dark" : "light"));
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

void applyTheme(QApplication& application, const Theme& theme) {
  themeInUse() = theme;
  pointSize() = wantedPointSize();
  application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
  const QStringList families = QFontDatabase::families();
  if (families.contains(QStringLiteral("Inter")))
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), font.family()});
  font.setPointSizeF(pointSize());
  application.setFont(font);
  application.setPalette(paletteOf(theme));
  application.setStyleSheet(sheetOf(theme));
}

bool fitsDesktop() {
  return desktop().dark == themeInUse().dark && std::abs(wantedPointSize() - pointSize()) < 0.01;
}

void followDesktop(QApplication& application) {
  applyTheme(application, desktop().dark ? Theme::darkTheme() : Theme::light());
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
  widget->style()->unpolish(widget);
  widget->style()->polish(widget);
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value) {
  if (widget->property(name) == value) return;
  widget->setProperty(name, value);
  styleAgain(widget);
}

void setTextRole(QWidget* label, TextRole role) {
  static constexpr const char* names[] = {"body", "muted", "heading", "title", "error", "good", "warning"};
  setStyleProperty(label, "role", QString::fromLatin1(names[static_cast<int>(role)]));
}

void setPrimary(QPushButton* button) {
  setStyleProperty(button, "primary", true);
}

void markWrong(QWidget* input, bool wrong) {
  if (input->property("wrong").toBool() != wrong) setStyleProperty(input, "wrong", wrong);
}
