#pragma once
#include "ui/widgets/card.h"

class QLabel;
class StudySession;
struct Study;
struct Subject;

/// What was signed of a subject's DLT window: the assessment in force, and below it those before it.
class SignedAssessmentCard : public Card {
  Q_OBJECT
 public:
  explicit SignedAssessmentCard(QWidget* parent = nullptr);
  /// Nothing of who was not assessed.
  void show(const Study& study, const Subject& subject);

 Q_SIGNALS:
  void anewRequested();

 private:
  QLabel* m_outcome = nullptr;
  QLabel* m_words = nullptr;
};

/// What the newest assessment rested on when it was signed, and is another now, in sentences; empty where it
/// rests on these data.
QString changedWords(const StudySession& session, const Subject& subject);
