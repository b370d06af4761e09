#pragma once
#include <QLayout>
#include <vector>

/// Puts its items side by side and goes on in the next line where the width ends.
class FlowLayout : public QLayout {
  Q_OBJECT
 public:
  explicit FlowLayout(int spacing, QWidget* parent = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize minimumSize() const override;
  QSize sizeHint() const override { return minimumSize(); }
  void setGeometry(const QRect& area) override;

 private:
  /// Answers the height that is needed; moves the items only if asked to.
  int arrange(const QRect& area, bool move) const;

  std::vector<QLayoutItem*> m_items;
};
