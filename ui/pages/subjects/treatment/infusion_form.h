#pragma once
#include "ui/pages/subjects/record/subject_form.h"

class Card;
class DateTimeField;
class NumberField;
class TextField;
class YesNoField;

/// The infusion with its dose calculator: weight gives the planned cells, the cells given their deviation.
class InfusionForm : public SubjectForm {
  Q_OBJECT
 public:
  explicit InfusionForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  QString draftName() const override { return QStringLiteral("infusion"); }
  void fill(const Subject& subject) override;
  void showLive(const Subject& subject) override;

 private:
  void makeFields();
  void layOut();
  /// None at all is possible only where the infusion was not completed.
  Result<double> typedCells() const;
  void showCells();
  /// As far as it can be understood; nothing of it is checked against a rule.
  Infusion typed() const;
  void showStart(const Subject& subject);
  void showDose(const Subject& subject);
  void save();

  QLabel* m_level = nullptr;
  NumberField* m_weight = nullptr;
  TextField* m_cells = nullptr;
  YesNoField* m_completed = nullptr;
  DateTimeField* m_start = nullptr;
  TextField* m_batch = nullptr;
  QLabel* m_planned = nullptr;
  QLabel* m_given = nullptr;
  QLabel* m_flags = nullptr;
  QPushButton* m_save = nullptr;
};
