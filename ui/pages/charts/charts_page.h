#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/in_pieces.h"

#include <vector>

class Card;
class ChartView;
class MessageLine;
class PageFrame;
class QGridLayout;
class QPushButton;

/// The four charts of the study. One of them is chosen: saving, copying and printing are about that one, and
/// it can be shown alone.
class ChartsPage final : public Page {
  Q_OBJECT
 public:
  explicit ChartsPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  bool leaveDetail() override; ///< of one chart to all

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeActions();
  int columns() const;
  void arrange();
  void choose(std::size_t index);
  void enlarge(bool alone);
  void save();
  void copy();
  void print();
  const ChartView& chosen() const { return *m_views.at(m_chosen); }

  PageFrame* m_frame = nullptr;
  QGridLayout* m_grid = nullptr;
  std::vector<Card*> m_cards;
  std::vector<ChartView*> m_views;
  InPieces m_pieces; ///< draws one chart after the other
  std::size_t m_chosen = 0;
  bool m_alone = false;
  int m_columns = 2; ///< side by side
  MessageLine* m_message = nullptr;
  QPushButton* m_enlarge = nullptr;
};
