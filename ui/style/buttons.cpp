#include "ui/style/buttons.h"

#include "ui/style/box.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QVariant>

namespace {
enum class Kind { Plain, Primary, Quiet, Rail, Pill };

Kind kindOf(const QWidget* widget) {
  if (!widget) return Kind::Plain;
  constexpr std::pair<const char*, Kind> kinds[] = {
      {"primary", Kind::Primary}, {"quiet", Kind::Quiet}, {"railEntry", Kind::Rail}, {"pill", Kind::Pill}};
  for (const auto& [name, kind] : kinds)
    if (widget->property(name).toBool()) return kind;
  return Kind::Plain;
}

bool hasMenu(const QWidget* widget) {
  const auto* button = qobject_cast<const QPushButton*>(widget);
  return button && button->menu();
}

struct Look {
  Box box;
  QColor words;
  QFont::Weight weight = QFont::Normal;
};

Look plainLook(QStyle::State state) {
  const Theme& theme = Theme::current();
  const QColor fill =
      state & QStyle::State_MouseOver && state & QStyle::State_Enabled ? theme.accentSoft : theme.surface;
  return {{QMargins(atTypeSize(14), atTypeSize(6), atTypeSize(14), atTypeSize(6)), 1, atTypeSize(6),
           theme.border, fill},
          theme.text,
          QFont::DemiBold};
}

Look primaryLook(QStyle::State state) {
  const Theme& theme = Theme::current();
  Look look = plainLook(state);
  const bool enabled = state & QStyle::State_Enabled;
  look.box.edge = look.box.fill = enabled ? theme.accent : theme.line;
  look.words = theme.accentText;
  return look;
}

Look quietLook(QStyle::State state) {
  const Theme& theme = Theme::current();
  return {{QMargins(atTypeSize(8), 2, atTypeSize(8), 2), 1, atTypeSize(6), Qt::transparent, {}},
          state & QStyle::State_MouseOver ? theme.text : theme.muted};
}

Look railLook(QStyle::State state) {
  const Theme& theme = Theme::current();
  Look look{{QMargins(atTypeSize(12), 0, atTypeSize(12), 0), 0, atTypeSize(6), Qt::transparent, {}},
            theme.text};
  if (state & QStyle::State_MouseOver) look.box.fill = theme.window;
  if (!(state & QStyle::State_On)) return look;
  look.box.fill = theme.accentSoft;
  look.words = theme.accent;
  look.weight = QFont::DemiBold;
  return look;
}

Look pillLook(QStyle::State state) {
  Look look = plainLook(state);
  look.box.edge = Theme::current().line;
  look.box.radius = atTypeSize(11);
  look.box.padding = QMargins(atTypeSize(10), atTypeSize(3), atTypeSize(10), atTypeSize(3));
  look.weight = QFont::Normal;
  return look;
}

/// A thicker line; what is inside does not move.
Look withFocus(Look look, Kind kind) {
  const int thicker = 2 - look.box.line;
  const int above = kind == Kind::Rail ? 0 : thicker; // which has no padding there
  look.box.padding -= QMargins(thicker, above, thicker, above);
  look.box.line = 2;
  look.box.edge = kind == Kind::Primary ? Theme::current().text : Theme::current().accent;
  return look;
}

Look lookOf(QStyle::State state, const QWidget* widget) {
  const Kind kind = kindOf(widget);
  Look look = kind == Kind::Primary ? primaryLook(state)
              : kind == Kind::Quiet ? quietLook(state)
              : kind == Kind::Rail  ? railLook(state)
              : kind == Kind::Pill  ? pillLook(state)
                                    : plainLook(state);
  if (hasMenu(widget)) look.box.padding.setRight(atTypeSize(22));
  if (!(state & QStyle::State_Enabled)) {
    look.words = Theme::current().muted;
    look.weight = QFont::Normal;
  }
  return state & QStyle::State_HasFocus ? withFocus(look, kind) : look;
}

void drawMenuMark(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) {
  QStyleOption mark = option;
  const int size = atTypeSize(12);
  mark.rect = {option.rect.right() - atTypeSize(6) - size, option.rect.center().y() - size / 2, size, size};
  widget->style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &mark, &painter, widget);
}
} // namespace

namespace {
/// In the middle of the room, an entry of the rail at its left.
void drawWords(const QStyleOptionButton& option, QPainter& painter, QRect room, bool left) {
  const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic;
  if (option.icon.isNull())
    return painter.drawText(room, flags | (left ? Qt::AlignLeft : Qt::AlignHCenter), option.text);
  constexpr int gap = 4;
  const int words = option.text.isEmpty() ? 0 : painter.fontMetrics().size(flags, option.text).width() + gap;
  QRect place(room.topLeft(), option.iconSize);
  if (!left) place.moveLeft(room.left() + (room.width() - place.width() - words) / 2);
  place.moveTop(room.top() + (room.height() - place.height()) / 2);
  option.icon.paint(&painter, place, Qt::AlignCenter,
                    option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled,
                    option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
  room.setLeft(place.right() + 1 + gap);
  painter.drawText(room, flags | Qt::AlignLeft, option.text);
}
} // namespace

void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) {
  const Look look = lookOf(option.state, widget);
  paintBox(painter, option.rect, look.box);
  if (hasMenu(widget)) drawMenuMark(option, painter, widget);
  painter.save();
  QFont font = widget ? widget->font() : painter.font();
  font.setWeight(look.weight);
  painter.setFont(font);
  painter.setPen(look.words);
  drawWords(option, painter, option.rect - look.box.around(), kindOf(widget) == Kind::Rail);
  painter.restore();
}

QSize sizeOfPushButton(const QSize& words, const QWidget* widget) {
  const Box box = lookOf(QStyle::State_Enabled, widget).box;
  const QSize size = words.grownBy(box.around());
  return kindOf(widget) == Kind::Rail ? size.expandedTo({0, atTypeSize(36)}) : size;
}

void polishPushButton(QWidget* button) {
  const Kind kind = kindOf(button);
  if (kind == Kind::Plain || kind == Kind::Primary) return; // the weight of the class
  QFont font = button->font();
  font.setWeight(QFont::Normal);
  button->setFont(font);
}

namespace {
bool isAsked(const QWidget* mark) {
  return mark->property("queryMark").toString() == QLatin1String("query");
}
} // namespace

bool isQueryMark(const QWidget* widget) {
  return widget && widget->property("queryMark").isValid();
}

Box queryMarkBox(const QStyleOption& option, const QWidget* widget) {
  const Theme& theme = Theme::current();
  const bool focus = option.state & QStyle::State_HasFocus;
  const QColor edge = focus ? theme.accent : isAsked(widget) ? theme.warning : theme.border;
  return {QMargins(atTypeSize(4), 0, atTypeSize(4), 0), focus ? 2 : 1, atTypeSize(6), edge, {}};
}

void drawQueryMark(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) {
  paintBox(painter, option.rect, queryMarkBox(option, widget));
  painter.setPen(isAsked(widget) ? Theme::current().warning : Theme::current().muted);
  painter.drawText(option.rect, Qt::AlignCenter, option.text);
}

void polishQueryMark(QWidget* widget) {
  setTypeOf(widget, TextRole::Badge);
}
