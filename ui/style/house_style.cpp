#include "ui/style/house_style.h"

#include "ui/style/box.h"
#include "ui/style/buttons.h"
#include "ui/style/theme.h"
#include "ui/style/views.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <algorithm>

namespace {
int leastInputHeight() {
  return atTypeSize(18);
}

/// Room at the right for what opens a choice box, or for the arrows of a spin box.
Box boxOf(QStyle::ContentsType type, const QStyleOption& option, const QWidget* widget) {
  Box box = inputBox(option, widget);
  if (type == QStyle::CT_ComboBox) box.padding.setRight(atTypeSize(22) + 1 - box.line);
  if (type == QStyle::CT_SpinBox) box.padding.setRight(atTypeSize(20) + 1 - box.line);
  return box;
}

/// Of a check mark with its words: an edge that shows the focus.
Box checkBox(QStyle::State state) {
  const QColor edge = state & QStyle::State_HasFocus ? Theme::current().accent : QColor(Qt::transparent);
  return {QMargins(atTypeSize(3), 1, atTypeSize(3), 1), 2, atTypeSize(4), edge, {}};
}

int checkSize() {
  return atTypeSize(14) + 2;
}

constexpr int besideCheck = 8; ///< between mark and words

/// The mark, or else the words.
QRect partOfCheck(const QStyleOption& option, bool mark) {
  const QRect inside = option.rect - checkBox(option.state).around();
  const int size = checkSize();
  const QRect part = mark ? QRect(inside.left(), inside.top() + (inside.height() - size) / 2, size, size)
                          : inside.adjusted(size + atTypeSize(besideCheck), 0, 0, 0);
  return QStyle::visualRect(option.direction, option.rect, part);
}
} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  if (auto* label = qobject_cast<QLabel*>(widget)) return fitTextRole(label);
  if (qobject_cast<QPushButton*>(widget)) return polishPushButton(widget);
  if (isQueryMark(widget)) return polishQueryMark(widget);
  if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) polishArea(area);
  if (auto* tabs = qobject_cast<QTabBar*>(widget)) tabs->setDrawBase(false);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* more) const {
  if (hint == SH_ComboBox_Popup) return 0; // below the box, and all of it
  if (hint == SH_Table_GridLineColor) return static_cast<int>(Theme::current().line.rgb());
  return QProxyStyle::styleHint(hint, option, widget, more);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
  case PM_ScrollBarExtent:
    return atTypeSize(10);
  case PM_ScrollBarSliderMin:
    return atTypeSize(32);
  case PM_IndicatorWidth:
  case PM_IndicatorHeight:
  case PM_ExclusiveIndicatorWidth:
  case PM_ExclusiveIndicatorHeight:
    return checkSize();
  case PM_CheckBoxLabelSpacing:
  case PM_RadioButtonLabelSpacing:
    return atTypeSize(besideCheck);
  case PM_TabBarTabHSpace:
    return 2 * (atTypeSize(10) + 2);
  case PM_TabBarTabVSpace:
    return 2 * (atTypeSize(4) + 2);
  case PM_TabBarTabShiftVertical:
  case PM_TabBarTabShiftHorizontal:
  case PM_ButtonShiftHorizontal:
  case PM_ButtonShiftVertical:
    return 0;
  case PM_ToolTipLabelFrameWidth:
    return atTypeSize(4);
  case PM_TabBarBaseOverlap:
    return 1;
  default:
    return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
  const auto base = [&] { return QProxyStyle::sizeFromContents(type, option, contents, widget); };
  switch (type) {
  case CT_PushButton:
    return sizeOfPushButton(contents, widget);
  case CT_LineEdit:
    if (isInside(widget)) return contents;
    [[fallthrough]];
  case CT_ComboBox:
  case CT_SpinBox: {
    const int air = type == CT_ComboBox ? atTypeSize(22) : 0;
    const QSize words(contents.width() + air, std::max(contents.height(), leastInputHeight()));
    return words.grownBy(boxOf(type, *option, widget).around());
  }
  case CT_CheckBox:
  case CT_RadioButton: {
    const QSize words(contents.width() + checkSize() + atTypeSize(besideCheck),
                      std::max(contents.height(), checkSize()));
    return words.grownBy(checkBox(option->state).around());
  }
  case CT_TabBarTab:
    return contents;
  case CT_ProgressBar:
    return {contents.width(), atTypeSize(8)};
  case CT_HeaderSection:
    return sizeOfHeader(as<QStyleOptionHeader>(option));
  case CT_ItemViewItem: {
    const QSize size = base().grownBy(aroundItem(widget));
    return aroundItem(widget).left() > 0 && aroundItem(widget).top() == 0
               ? size.expandedTo({0, atTypeSize(24)})
               : size;
  }
  case CT_ToolButton:
    return isQueryMark(widget) ? contents.grownBy(queryMarkBox(*option, widget).around()) : base();
  default:
    return base();
  }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
  const auto within = [&](const QMargins& around) {
    auto inside = as<QStyleOptionViewItem>(option);
    inside.rect = option->rect - around;
    return QProxyStyle::subElementRect(element, &inside, widget);
  };
  switch (element) {
  case SE_LineEditContents:
    return isInside(widget) ? option->rect : option->rect - inputBox(*option, widget).around();
  case SE_ShapedFrameContents:
  case SE_FrameContents:
    if (qobject_cast<const QAbstractScrollArea*>(widget)) return option->rect - aroundArea(*option, widget);
    break;
  case SE_CheckBoxIndicator:
  case SE_RadioButtonIndicator:
    return partOfCheck(*option, true);
  case SE_CheckBoxContents:
  case SE_RadioButtonContents:
    return partOfCheck(*option, false);
  case SE_ItemViewItemText:
  case SE_ItemViewItemDecoration:
  case SE_ItemViewItemCheckIndicator:
    return within(aroundItem(widget));
  case SE_TabWidgetTabContents:
    return QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget); // its line is the first pixel
  case SE_ProgressBarGroove:
  case SE_ProgressBarContents:
    return option->rect;
  default:
    break;
  }
  return QProxyStyle::subElementRect(element, option, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
  const QRect& area = option->rect;
  if (control == CC_ComboBox) {
    const QRect arrow(area.right() + 1 - atTypeSize(22), area.top(), atTypeSize(22), area.height());
    if (part == SC_ComboBoxArrow) return arrow;
    if (part == SC_ComboBoxEditField) return area - boxOf(CT_ComboBox, *option, widget).around();
  }
  if (control == CC_SpinBox) {
    const int width = atTypeSize(18);
    const int half = area.height() / 2;
    if (part == SC_SpinBoxUp) return {area.right() - width, area.top() + 1, width, half - 1};
    if (part == SC_SpinBoxDown)
      return {area.right() - width, area.top() + half, width, area.height() - half - 1};
    if (part == SC_SpinBoxEditField) return area - boxOf(CT_SpinBox, *option, widget).around();
  }
  if (control == CC_ScrollBar) return partOfScrollBar(as<QStyleOptionSlider>(option), part);
  return QProxyStyle::subControlRect(control, option, part, widget);
}
