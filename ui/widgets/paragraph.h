#pragma once
#include "ui/widgets/theme.h"

#include <QHash>
#include <QLabel>

/// Words that wrap to the width they get. Plain text always: what was typed is shown, never interpreted.
/// Remembers its heights: a layout asks for them a dozen times, and a QLabel sets the type anew each time.
class Paragraph : public QLabel {
  Q_OBJECT
 public:
  explicit Paragraph(const QString& objectName = {}, TextRole role = TextRole::Body,
                     const QString& text = {});

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  int heightForWidth(int width) const override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Throws away what belongs to another text.
  void forgetOldHeights() const;

  mutable QString m_measured;
  mutable QHash<int, int> m_heights; ///< width → height, of m_measured
};
