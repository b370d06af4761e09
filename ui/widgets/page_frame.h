#pragma once
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// Title, subtitle and a scrolling content: what every page stands in. It begins at the top left; on a wide
/// screen it ends before lines are too long to be read.
class PageFrame : public QWidget {
  Q_OBJECT
 public:
  /// Fills `page`, where one is given.
  PageFrame(const QString& title, const QString& subtitle, QWidget* page = nullptr);

  void setTitle(const QString& title, const QString& subtitle);
  QVBoxLayout* content() const { return m_content; }
  /// Right of the title: buttons that concern the whole page.
  QHBoxLayout* actions() const { return m_actions; }

 private:
  QLabel* m_title = nullptr;
  QLabel* m_subtitle = nullptr;
  QHBoxLayout* m_actions = nullptr;
  QVBoxLayout* m_content = nullptr;
};
