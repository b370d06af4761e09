#pragma once
#include "app/screening/eligibility.h"
#include "ui/pages/screening/entry_inputs.h"

struct Study;

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
  /// What cannot be understood, and what the rules refuse of it, is marked; the sentence for each stands
  /// under its row. Answers whether there are any.
  bool showErrors(const std::vector<Refusal>& refusals);
  bool hasErrors() const { return m_hasErrors; }               ///< as of the last showErrors()
  const QStringList& wrongCriteria() const { return m_wrong; } ///< the same, by id
  /// To the first input that is marked as wrong.
  void focusWrong();
  void showVerdicts(const EligibilityResult& result);

 Q_SIGNALS:
  void edited();

 private:
  CriterionRow* addRow(const QString& id);
  QHBoxLayout* addRowLine(const QString& id); ///< of a row with one line
  void addPersonRows();
  void putAge(const Screening& screening, std::optional<QDate> birthDate);
  void addDiseaseRows();
  void addOrganRows();

  struct OrganInput {
    NumberField* value = nullptr;
    NumberField* upperNormal = nullptr; ///< only where the limit is in ×ULN
    QLabel* fromSite = nullptr;         ///< beside it: it is what the site has entered
    std::optional<double> offered;      ///< into it, last
    ChoiceField* judged = nullptr;      ///< only where no limit is entered
    TextField* judgedWhy = nullptr;
  };
  void addOrgan(QVBoxLayout* lines, OrganTest test);
  void addLimit(QHBoxLayout* line, OrganTest test, const OrganLimit& limit, OrganInput& input);
  void offerUpperNormal(OrganTest test);
  void showWhoseUpperNormal();

  const Study& m_study;
  bool m_hasErrors = false;
  QStringList m_wrong;
  QVBoxLayout* m_rowsLayout = nullptr;
  QMap<QString, CriterionRow*> m_rows;
  BoundFields<ScreeningEntry> m_fields; ///< but for birth date, relapse and organs
  bool m_showsBirth = false;
  DateField* m_birth = nullptr;
  QLabel* m_age = nullptr; ///< in place of it
  RelapseInputs* m_relapse = nullptr;
  QMap<OrganTest, OrganInput> m_organs;
  QLabel* m_consent = nullptr;
};
