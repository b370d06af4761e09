#pragma once
#include <QObject>

/// While it lives, widgets that nobody has seen yet hear of no style. Qt tells a widget and all below it of
/// the style with each parent that it gets, as if it were a new one; there is but one, which every widget
/// takes when it is first shown.
class BeingMade : public QObject {
  Q_OBJECT
 public:
  BeingMade();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};
