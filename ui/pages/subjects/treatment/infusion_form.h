#pragma once
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/pages/subjects/record/typed_record.h"

/// The infusion with its dose calculator: weight gives the planned cells, the cells given their deviation.
class InfusionForm : public SubjectForm {
  Q_OBJECT
 public:
  explicit InfusionForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  QString draftName() const override { return QStringLiteral("infusion"); }
  void fill(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void submit() override;

 private:
  void layOut();
  QLayout* makeCalculator();
  /// None at all is possible only where the infusion was not completed.
  Result<double> typedCells() const;
  void showCells();
  /// As far as it can be understood; nothing of it is checked against a rule.
  Infusion typed() const;
  void showStart(const Subject& subject);
  void showDose(const Subject& subject);

  RecordInputs<Infusion> m_inputs; ///< but for m_cells
  QLabel* m_level = nullptr;
  TextField* m_cells = nullptr;
  YesNoField* m_completed = nullptr;
  DateTimeField* m_start = nullptr;
  QLabel* m_planned = nullptr;
  QLabel* m_given = nullptr;
  QLabel* m_flags = nullptr;
};
