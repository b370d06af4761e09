#pragma once
#include "ui/widgets/layout.h"

#include <QTabWidget>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>

/// The tabs of a page or a dialog: for who hears them they are called what it is called.
inline QTabWidget* namedTabs(QAnyStringView name, const QString& of) {
  auto* tabs = named<QTabWidget>(name);
  tabs->setAccessibleName(of);
  tabs->setDocumentMode(true);
  return tabs;
}

/// One tab of a page, or what else of it is hidden at first, its content made when it is first looked at: a
/// page opens at the cost of what is in front. A page of tabs is as wide and tall as the largest: one that is
/// not looked at asks for no room.
template <class Content>
class LazyTab final : public QWidget {
 public:
  explicit LazyTab(std::function<Content*()> make) : m_make(std::move(make)) {
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
  }
  /// Never nullptr: made now, if nobody looked at it before.
  Content* content() {
    if (!m_content) {
      m_content = m_make();
      layout()->addWidget(m_content);
      m_content->setVisible(true); // some contents have a show of their own
    }
    return m_content;
  }
  /// nullptr = nobody looked at it yet.
  Content* made() const { return m_content; }

  QSize sizeHint() const override { return isHidden() ? QSize(0, 0) : QWidget::sizeHint(); }
  QSize minimumSizeHint() const override { return isHidden() ? QSize(0, 0) : QWidget::minimumSizeHint(); }
  int heightForWidth(int width) const override { return isHidden() ? 0 : QWidget::heightForWidth(width); }

 protected:
  void showEvent(QShowEvent* event) override {
    QWidget::showEvent(event);
    updateGeometry(); // what the tab before asked for does not count any more
  }

 private:
  std::function<Content*()> m_make;
  Content* m_content = nullptr;
};
