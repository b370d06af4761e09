#pragma once
#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;

/// Finds words in what a page shows: its texts, its inputs, the cells of its tables. Hits are framed; Enter
/// goes to the next one, Shift+Enter to the one before, Esc closes the bar and gives the focus back.
class FindBar : public QWidget {
  Q_OBJECT
 public:
  explicit FindBar(QWidget* parent = nullptr);
  void openOn(QWidget* page);
  /// Nothing is marked any more; the focus stays where it is.
  void leave();
  int hits() const { return static_cast<int>(m_hits.size()); }

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// A text, an input, or the cell of a table.
  struct Hit {
    QPointer<QWidget> widget;
    QPersistentModelIndex cell;
  };
  void search();
  void addHits(QWidget& widget, const QString& words);
  void go(int steps);
  void mark();
  void unmark();

  QPointer<QWidget> m_page;
  QPointer<QWidget> m_before; ///< had the focus
  QLineEdit* m_words = nullptr;
  QLabel* m_count = nullptr;
  std::vector<Hit> m_hits;
  std::vector<QPointer<QWidget>> m_marks;
  int m_at = 0;
};
