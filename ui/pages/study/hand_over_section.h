#pragma once
#include "ui/widgets/card.h"

class MessageLine;
class QPushButton;
class QTableWidget;
class StudySession;

/// What was handed over so far, and the button that hands over.
class HandOverSection : public Card {
  Q_OBJECT
 public:
  explicit HandOverSection(StudySession& session);
  void refresh();

 private:
  void handOver();

  StudySession& m_session;
  QTableWidget* m_earlier = nullptr;
  QPushButton* m_button = nullptr;
  MessageLine* m_message = nullptr;
};
