#pragma once
#include "ui/shell/page_registry.h"

#include <QMap>
#include <QWidget>

class QAbstractButton;
class QLabel;

/// The pages at the left: drawing, word, how many things wait there. Ctrl or Alt with 1 … 9, 0 opens them in
/// order.
class NavigationBar : public QWidget {
  Q_OBJECT
 public:
  explicit NavigationBar(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

  void setCurrent(PageId page);
  /// `count` things wait on the page; 0 shows nothing.
  void setBadge(PageId page, int count);

 Q_SIGNALS:
  void chosen(PageId page);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Entry {
    QAbstractButton* button = nullptr;
    QLabel* badge = nullptr;
    QString title;
  };
  Entry makeEntry(const PageEntry& page, int position);

  QMap<PageId, Entry> m_entries;
};
