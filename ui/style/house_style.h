#pragma once
#include <QProxyStyle>

/// How the design draws and measures every control; Fusion does what is not said here. Colours are those of
/// Theme::current(), lengths grow with the size of type. No style sheet: Qt keeps ten kilobytes of one for
/// each widget, and makes pages half as fast.
class HouseStyle : public QProxyStyle {
  Q_OBJECT
 public:
  HouseStyle();

  using QProxyStyle::polish;
  void polish(QWidget* widget) override;
  int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                QStyleHintReturn* more) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                         const QWidget* widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget) const override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget) const override;

 private:
  void drawChoice(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
  void drawCheck(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget,
                 bool round) const;
};
