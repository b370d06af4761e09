#pragma once
#include "ui/pages/record/study_form.h"

class DateField;
class QGridLayout;

/// A form of a subject. Its drafts are "subject/12/infusion".
class SubjectForm : public StudyForm {
  Q_OBJECT
 public:
  using StudyForm::StudyForm;

  /// Keeps the draft of the subject before and shows this one; 0 = none.
  void open(RowId subjectId);

 protected:
  /// "infusion": the last part of the draft's key.
  virtual QString draftName() const = 0;
  /// Puts what is saved into the inputs.
  virtual void fill(const Subject& subject) = 0;
  /// The subject is about to be left for another one; its draft is kept already.
  virtual void left() {}
  /// What follows from what stands in the inputs now.
  virtual void showLive(const Subject& subject) = 0;
  /// The row of the history's table which the form shows; 0 = every one of the subject, nothing = none is
  /// saved yet.
  virtual std::optional<RowId> shownRow() const { return 0; }

  const Subject* subject() const { return study().subject(m_subjectId); }
  RowId subjectId() const { return m_subjectId; }
  QString draftKey(const QString& name) const;
  /// The role may, and the subject is not locked.
  bool mayEnter() const;
  /// Below a date: which day after the infusion it is.
  void showDay(DateField& date, const Subject& subject) const;

  bool isOpen() const override { return subject() != nullptr; }
  QString draftKeyOf(RowId id) const override;
  RowId subjectOf(RowId /*id*/) const override { return m_subjectId; }
  void fillInputs() override { fill(*subject()); }
  void followInputs() override { showLive(*subject()); }
  std::optional<AuditFilter> savedLines() const override;

 private:
  RowId m_subjectId = 0;
};

/// The inputs of a form in columns of the same width, line below line.
class FormGrid {
 public:
  FormGrid(QWidget* form, int columns);
  struct Cell {
    Field* field;
    int columns = 1;
  };
  void addLine(std::initializer_list<Cell> cells);
  void addLine(QWidget* across);
  void addLine(QLayout* across);
  void end(); ///< what room there is stays below the last line

 private:
  QGridLayout* m_grid;
  int m_columns;
  int m_row = 0;
};
