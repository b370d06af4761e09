#pragma once
#include "ui/widgets/card.h"

class MessageLine;
class QPushButton;
class StudySession;

/// The button that brings an earlier record of the site in.
class SiteLogSection : public Card {
  Q_OBJECT
 public:
  explicit SiteLogSection(StudySession& session);

 private:
  void bringIn();

  StudySession& m_session;
  QPushButton* m_button = nullptr;
  MessageLine* m_message = nullptr;
};
