#pragma once
#include "ui/pages/subjects/record/subject_form.h"
#include "ui/pages/subjects/record/typed_record.h"

class PortionsEditor;

/// The infusion with its dose calculator: weight gives the planned cells and what to give of the bags, the
/// cells given, typed or worked out of the bags, their deviation.
class InfusionForm : public SubjectForm {
  Q_OBJECT
 public:
  explicit InfusionForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  QString draftName() const override { return QStringLiteral("infusion"); }
  void fill(const Subject& subject) override;
  void prepareFor(const QByteArray& typed) override;
  void showLive(const Subject& subject) override;
  void submit() override;

 private:
  void layOut();
  QWidget* makeMore();
  QLayout* makeCalculator();
  /// Bags, premedication, reaction: where the site has bags, or something of it is recorded, or wanted.
  void showMore(bool wanted);
  /// None at all is possible only where the infusion was not completed.
  Result<double> typedCells() const;
  void showCells();
  /// With bags the total is worked out of them.
  void takeCells(const Infusion& infusion);
  /// As far as it can be understood; nothing of it is checked against a rule.
  Infusion typed() const;
  void showStart(const Subject& subject);
  QStringList bagLines(const Subject& subject, const Infusion& infusion) const;
  void showDose(const Subject& subject);

  RecordInputs<Infusion> m_inputs; ///< but for m_cells and m_portions
  QLabel* m_level = nullptr;
  QPushButton* m_openMore = nullptr;
  QWidget* m_more = nullptr;
  PortionsEditor* m_portions = nullptr;
  TextField* m_cells = nullptr;
  bool m_isWorkedOut = false; ///< what stands in m_cells
  YesNoField* m_completed = nullptr;
  DateTimeField* m_start = nullptr;
  QLabel* m_planned = nullptr;
  QLabel* m_given = nullptr;
  QLabel* m_flags = nullptr;
};
