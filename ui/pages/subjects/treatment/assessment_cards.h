#pragma once
#include "app/study/site.h"
#include "ui/widgets/card.h"

class QLabel;
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

/// What counts as a DLT: the site's definition, and until which day an onset counts (A2).
class DltDefinitionCard : public Card {
  Q_OBJECT
 public:
  explicit DltDefinitionCard(QWidget* parent = nullptr);
  void show(const DltDefinition& definition, int lastOnsetDay);

 private:
  QLabel* m_words = nullptr;
};

/// The events of a subject's window: what is held against the definition (A2).
class WindowEventsCard : public Card {
  Q_OBJECT
 public:
  explicit WindowEventsCard(QWidget* parent = nullptr);
  void show(const Study& study, const Subject& subject);

 private:
  QLabel* m_words = nullptr;
};
