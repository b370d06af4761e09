#pragma once
#include "ui/widgets/language.h"

#include <QWidget>

class Card;
class QSpacerItem;
class QVBoxLayout;

/// What stands alone in the window while no study is open, or while it is locked: a narrow column in the
/// middle and the choice of language. The column hangs from the top: nothing of it moves when a message
/// appears or the next step is longer.
class Screen : public QWidget {
  Q_OBJECT
 public:
  Screen(const QString& title, const QString& subtitle, int width, QWidget* parent = nullptr);

  /// Asks, where closing the window, or another study in it, would lose what is typed or told here.
  virtual bool mayLeave() { return true; }

 Q_SIGNALS:
  void languageChosen(Language language);
  void leaveRequested(); ///< back, to another study, or to none

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  QVBoxLayout* column() const { return m_column; }

 private:
  int m_width;
  QSpacerItem* m_above = nullptr;
  Card* m_card = nullptr;
  QWidget* m_language = nullptr;
  QVBoxLayout* m_column = nullptr;
};
