#pragma once
#include "app/screening/eligibility.h"

#include <QMap>
#include <QWidget>
#include <optional>

class CriterionRow;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class RelapseInputs;

/// The inclusion criteria, one row each, in the protocol's order: what is typed, and what it means.
class EntryForm : public QWidget {
  Q_OBJECT
 public:
  explicit EntryForm(const Study& study, QWidget* parent = nullptr);

  /// Without a birth date to show the age at consent stands in its place, and nobody can type one.
  void put(const Screening& screening, std::optional<QDate> birthDate);
  /// What stands in the form now, over what the form does not show.
  ScreeningEntry entry(const ScreeningEntry& over) const;
  bool showsBirthDate() const { return m_showsBirth; }
  QDate birthDate() const; ///< null if empty or no date; means nothing where none is shown
  /// Sentences for what cannot be understood or is implausible stand under their rows; answers whether there
  /// are any.
  bool showErrors();
  bool hasErrors() const { return m_hasErrors; } ///< as of the last showErrors()
  /// Under the row of its field, until something is typed.
  void showRefusal(const Refusal& refusal);
  void showVerdicts(const EligibilityResult& result);

 Q_SIGNALS:
  void edited();

 private:
  CriterionRow* addRow(const QString& id);
  void addPersonRows();
  void putAge(const Screening& screening, std::optional<QDate> birthDate);
  void addDiseaseRows();
  void addOrganRows();
  static QStringList showRefusedInputs(const CriterionRow* row);

  struct OrganInput {
    QLineEdit* value = nullptr;
    QLineEdit* upperNormal = nullptr; ///< only where the limit is in ×ULN
    QComboBox* judged = nullptr;      ///< only where no limit is entered
    QLineEdit* judgedWhy = nullptr;
  };
  void addOrgan(CriterionRow* row, OrganTest test);

  const Study& m_study;
  bool m_hasErrors = false;
  QVBoxLayout* m_rowsLayout = nullptr;
  QMap<QString, CriterionRow*> m_rows;
  bool m_showsBirth = false;
  QWidget* m_born = nullptr; ///< the birth date with its label
  QLineEdit* m_birth = nullptr;
  QLabel* m_age = nullptr; ///< in place of it
  QComboBox* m_sex = nullptr;
  QLineEdit* m_survival = nullptr;
  QLineEdit* m_ecog = nullptr;
  QComboBox* m_diagnosis = nullptr;
  QLineEdit* m_flow = nullptr;
  QLineEdit* m_ihc = nullptr;
  RelapseInputs* m_relapse = nullptr;
  QComboBox* m_access = nullptr;
  QComboBox* m_contraindicated = nullptr;
  QMap<OrganTest, OrganInput> m_organs;
  QComboBox* m_understands = nullptr;
  QLineEdit* m_resultsDate = nullptr;
  QLabel* m_consent = nullptr;
};
