#pragma once
#include "app/study/study.h"

#include <QWidget>

class QVBoxLayout;

/// A warning for each lot that is held, with who was given something of it.
class HeldLots : public QWidget {
  Q_OBJECT
 public:
  explicit HeldLots(QWidget* parent = nullptr);
  void show(const Study& study);

 Q_SIGNALS:
  void subjectRequested(RowId subjectId);

 private:
  /// A lot that is held, and who was given something of it.
  struct Held {
    Lot lot;
    std::vector<std::pair<RowId, QString>> subjects; ///< id and label
    bool operator==(const Held&) const = default;
  };
  QWidget* makeCard(const Held& held);

  std::vector<Held> m_shown;
  QVBoxLayout* m_cards = nullptr;
};
