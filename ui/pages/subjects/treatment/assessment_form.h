#pragma once
#include "app/dosing/dlt_window.h"
#include "ui/pages/subjects/record/subject_form.h"

class Card;
class ChoiceField;
class DateField;
class OutcomeChoice;
class TextField;

/// The safety assessment of the DLT window, signed by an investigator: the day count and the window, what may
/// be recorded today, and the DLT definition of the site beside it.
class AssessmentForm : public SubjectForm {
  Q_OBJECT
 public:
  explicit AssessmentForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  QString draftName() const override { return QStringLiteral("assessment"); }
  void fill(const Subject& subject) override;
  void showLive(const Subject& subject) override;

 private:
  QWidget* makeInputs();
  QWidget* makeDefinition();
  DltAssessment typed() const;
  void showWindow(const Subject& subject);
  void showOutcomes(const Subject& subject);
  void showInputs(const Subject& subject);
  void showWrong(const Subject& subject);
  void showDefinition();
  void fillEvents(const Subject& subject);
  RowId chosenEvent() const; ///< 0 = none
  bool isReady();
  QString whatIsSigned() const;
  void sign();

  QLabel* m_today = nullptr;
  QLabel* m_window = nullptr;
  QLabel* m_warning = nullptr;
  QLabel* m_before = nullptr;
  DateField* m_date = nullptr;
  OutcomeChoice* m_outcome = nullptr;
  ChoiceField* m_event = nullptr;
  ChoiceField* m_cause = nullptr;
  DateField* m_followUpEnded = nullptr;
  TextField* m_reason = nullptr;
  QPushButton* m_sign = nullptr;
  Card* m_definitionCard = nullptr;
  QLabel* m_definition = nullptr;
  std::vector<RowId> m_eventIds; ///< behind the choices of m_event
  QStringList m_eventWords;
};
