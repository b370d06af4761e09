#pragma once
#include "app/analysis/response/response_criteria.h"
#include "ui/widgets/card.h"

/// What the criteria make of the findings, by which rule and why; or what is missing to tell.
class DerivedCard : public Card {
  Q_OBJECT
 public:
  explicit DerivedCard(QWidget* parent = nullptr);

  void show(ResponseCriteria criteria, const DerivedResponse& derived);
  /// There are no criteria for the disease; `why` says so.
  void showNone(const QString& why);
  /// Negative or positive by the disease's limit, percent; empty = not known.
  void showMrd(const std::optional<bool>& negative, double limit);

 private:
  void say(const QString& sentence, const QString& missing);

  QLabel* m_sentence = nullptr;
  QLabel* m_missing = nullptr;
  QLabel* m_mrd = nullptr;
};
