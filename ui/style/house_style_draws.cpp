#include "ui/style/box.h"
#include "ui/style/buttons.h"
#include "ui/style/house_style.h"
#include "ui/style/theme.h"
#include "ui/style/views.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QPainter>
#include <QStyleOption>

namespace {
void drawLineEdit(const QStyleOptionFrame& option, QPainter& painter, const QWidget* widget) {
  if (isInside(widget)) return;
  Box box = inputBox(option, widget);
  if (option.lineWidth == 0) box = {{}, 0, 0, {}, box.fill}; // in a cell
  paintBox(painter, option.rect, box);
}

void drawTick(const QStyleOption& option, QPainter& painter, bool round) {
  const Theme& theme = Theme::current();
  const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
  const bool enabled = option.state & QStyle::State_Enabled;
  Box box{{}, 1, round ? option.rect.width() / 2 : atTypeSize(3), theme.border, theme.surface};
  if (!enabled) box.edge = theme.line;
  if (!enabled) box.fill = theme.window;
  if (on)
    box.edge = enabled ? theme.accent : theme.muted; // what was ticked is seen, too, where nothing can be
  if (on && round) box.line = atTypeSize(5);
  if (on) box.fill = round ? theme.accentText : box.edge;
  paintBox(painter, option.rect, box);
  if (on && !round) paintMark(painter, option.rect, "check", atTypeSize(14));
}

void drawTab(const QStyleOption& option, QPainter& painter) {
  const Theme& theme = Theme::current();
  const QRect& area = option.rect;
  const bool chosen = option.state & QStyle::State_Selected;
  if (option.state & QStyle::State_MouseOver && !chosen) painter.fillRect(area, theme.accentSoft);
  if (!chosen) return;
  if (option.state & QStyle::State_HasFocus)
    return paintBox(painter, area, {{}, 2, atTypeSize(4), theme.accent, {}});
  painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), theme.accent);
}

void drawFrame(const QStyleOptionFrame& option, QPainter& painter, const QWidget* widget) {
  if (qobject_cast<const QAbstractScrollArea*>(widget)) return drawArea(option, painter, widget);
  if (option.frameShape == QFrame::HLine)
    painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                     Theme::current().line);
}

void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter) {
  const int range = option.maximum - option.minimum;
  QRect done = option.rect;
  if (range > 0)
    done.setWidth(
        static_cast<int>(done.width() * (static_cast<double>(option.progress) - option.minimum) / range));
  if (done.width() > 0) paintBox(painter, done, {{}, 0, atTypeSize(4), {}, Theme::current().accent});
}
} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
  const Theme& theme = Theme::current();
  switch (element) {
  case PE_PanelLineEdit:
    return drawLineEdit(as<QStyleOptionFrame>(option), *painter, widget);
  case PE_PanelItemViewItem:
    return drawItemGround(as<QStyleOptionViewItem>(option), *painter, widget);
  case PE_IndicatorCheckBox:
    return drawTick(*option, *painter, false);
  case PE_IndicatorRadioButton:
    return drawTick(*option, *painter, true);
  case PE_FrameTabWidget:
    return painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                             theme.line);
  case PE_PanelTipLabel:
    return paintBox(*painter, option->rect, {{}, 1, 0, theme.line, theme.surface});
  case PE_Frame:
    if (qobject_cast<const QAbstractScrollArea*>(widget)) return drawArea(*option, *painter, widget);
    break;
  case PE_FrameLineEdit:
  case PE_FrameFocusRect: // each control shows by its edge that it has the focus
  case PE_FrameTabBarBase:
  case PE_PanelScrollAreaCorner:
    return;
  default:
    break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
  const Theme& theme = Theme::current();
  switch (element) {
  case CE_PushButton:
    return drawPushButton(as<QStyleOptionButton>(option), *painter, widget);
  case CE_CheckBox:
    return drawCheck(as<QStyleOptionButton>(option), *painter, widget, false);
  case CE_RadioButton:
    return drawCheck(as<QStyleOptionButton>(option), *painter, widget, true);
  case CE_TabBarTabShape:
    return drawTab(*option, *painter);
  case CE_Header:
    return drawHeader(as<QStyleOptionHeader>(option), *painter, *this, widget);
  case CE_HeaderEmptyArea:
    return painter->fillRect(option->rect, theme.surface);
  case CE_ShapedFrame:
    return drawFrame(as<QStyleOptionFrame>(option), *painter, widget);
  case CE_ProgressBarGroove:
    return paintBox(*painter, option->rect, {{}, 0, atTypeSize(4), {}, theme.line});
  case CE_ProgressBarContents:
    return drawProgress(as<QStyleOptionProgressBar>(option), *painter);
  case CE_TabBarTabLabel: {
    auto tab = as<QStyleOptionTab>(option);
    tab.palette.setColor(QPalette::WindowText, tab.state & State_Selected ? theme.accent : theme.muted);
    return QProxyStyle::drawControl(element, &tab, painter, widget);
  }
  case CE_ComboBoxLabel:
    return drawChoice(as<QStyleOptionComboBox>(option), *painter, widget);
  default:
    QProxyStyle::drawControl(element, option, painter, widget);
  }
}

void HouseStyle::drawChoice(const QStyleOptionComboBox& option, QPainter& painter,
                            const QWidget* widget) const {
  if (option.editable) return;
  const bool off = !(option.state & State_Enabled) || (widget && widget->property("readOnly").toBool());
  const QRect room = subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget);
  painter.setPen(off ? Theme::current().muted : Theme::current().text);
  painter.drawText(room.adjusted(1, 0, -1, 0), Qt::AlignLeft | Qt::AlignVCenter, option.currentText);
}

void HouseStyle::drawCheck(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget,
                           bool round) const {
  if (option.state & State_HasFocus)
    paintBox(painter, option.rect, {{}, 2, atTypeSize(4), Theme::current().accent, {}});
  QStyleOptionButton part = option;
  part.rect = subElementRect(round ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option, widget);
  drawTick(part, painter, round);
  part.rect = subElementRect(round ? SE_RadioButtonContents : SE_CheckBoxContents, &option, widget);
  QProxyStyle::drawControl(round ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, &painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
  const Theme& theme = Theme::current();
  switch (control) {
  case CC_ComboBox:
    paintBox(*painter, option->rect, inputBox(*option, widget));
    return paintMark(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), "chevron-down",
                     atTypeSize(14));
  case CC_SpinBox:
    paintBox(*painter, option->rect, inputBox(*option, widget));
    for (const auto& [part, mark] : {std::pair(SC_SpinBoxUp, "chevron-up"), {SC_SpinBoxDown, "chevron-down"}})
      paintMark(*painter, subControlRect(CC_SpinBox, option, part, widget), mark, atTypeSize(11));
    return;
  case CC_ToolButton:
    if (isQueryMark(widget)) return drawQueryMark(as<QStyleOptionToolButton>(option), *painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (option->state & State_HasFocus)
      paintBox(*painter, option->rect, {{}, 2, atTypeSize(4), theme.accent, {}});
    return;
  case CC_ScrollBar:
    return drawScrollBar(as<QStyleOptionSlider>(option), *painter);
  default:
    QProxyStyle::drawComplexControl(control, option, painter, widget);
  }
}
