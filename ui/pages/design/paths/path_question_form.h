#pragma once
#include "app/reports/outlook/dose_path_tree.h"
#include "app/study/comparison_assumptions.h"

#include <QWidget>

class ChoiceField;
class MessageLine;
class PolicyBar;
class QHBoxLayout;
class QPushButton;
class TextField;

/// From which course, what joint discussions are assumed to decide, and the assumed true DLT rates.
class PathQuestionForm : public QWidget {
  Q_OBJECT
 public:
  explicit PathQuestionForm(QWidget* parent = nullptr);

  /// The study as it is now; what was typed stays.
  void show(const DoseDesign& design, const Course& present, const std::vector<ToxicityScenario>& scenarios);
  /// The course to begin at; nothing while what is typed is none, and the field says why.
  std::optional<Course> from() const;
  PathQuestion question() const;
  bool isTouched() const; ///< otherwise than a page that is opened for the first time
  /// What is missing or wrong in the rates; the panel gives it its place below them.
  MessageLine* rateMessage() const { return m_rateMessage; }
  /// As it is opened for the first time, with a draft of typedInput() over it.
  void restore(const QByteArray& draft);

 Q_SIGNALS:
  void edited();

 private:
  QWidget* makeCourseLine();
  QHBoxLayout* makeRateLine();
  void makeRates();
  void fillScenarios(const std::vector<ToxicityScenario>& scenarios);
  void showPresent();
  void follow(bool present);
  void takeScenario();
  void checkCourse();
  void checkRates();
  void askAgain();

  DoseDesign m_design;
  Course m_present;
  std::vector<ToxicityScenario> m_scenarios;
  TextField* m_course = nullptr;
  QPushButton* m_presentButton = nullptr; ///< checked = the course is the study's present one
  PolicyBar* m_policy = nullptr;
  ChoiceField* m_scenario = nullptr;
  QWidget* m_rateArea = nullptr;
  std::vector<TextField*> m_rates; ///< by level; as parseRate() reads them
  MessageLine* m_rateMessage = nullptr;
  QByteArray m_untouched; ///< but for the rates
  bool m_restoring = false;
};
