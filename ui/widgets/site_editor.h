#pragma once
#include "app/study/site.h"

#include <QWidget>

/// One part of what a site enters about itself and from the signed protocol; on first start and on the Study
/// page.
class SiteEditor : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  virtual void showSite(const Site& site) = 0;
  /// Writes its part, as typed, into a site. Call check() first.
  virtual void takeInto(Site& site) const = 0;
  /// Is what is typed usable? Says where it is not.
  virtual bool check() = 0;
  /// A draft is about to be put back: makes the inputs that it names.
  virtual void prepareFor(const QStringList& /*inputs*/) {}
};
