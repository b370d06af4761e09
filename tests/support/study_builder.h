#pragma once
#include "app/study/study.h"

#include <QTime>

/// Builds Study values for tests, one subject after the other; what follows a subject speaks of that subject:
///
///     StudyBuilder().eligible("SCR-001").assigned(1).infused({2026, 1, 15}).assessed({2026, 1, 29},
///     DltOutcome::NoDlt)
///
/// The site is in Asia/Shanghai with its I6 limits and one exclusion criterion (E1) entered. Users: 1 the
/// principal investigator, 2 the sponsor's representative. Nothing is checked against the rules.
class StudyBuilder {
 public:
  explicit StudyBuilder(const QString& protocol = QStringLiteral("cd7-car-nk"));

  /// A new subject who meets every criterion, consent on the date, eligibility signed that day.
  StudyBuilder& eligible(const QString& screeningNumber, QDate consent = {2026, 1, 6});
  /// A new subject with this entry, not signed.
  StudyBuilder& screened(const QString& screeningNumber, const ScreeningEntry& entry, int ageYears,
                         QDate consent = {2026, 1, 6});
  /// Assigned as S-001, S-002, …; without a date on the day of consent.
  StudyBuilder& assigned(int level, RowId decisionId = 0, QDate date = {});
  /// 70 kg, exactly the planned dose, at 10:20 site time unless told.
  StudyBuilder& infused(QDate date, bool completed = true, QTime at = {10, 20});
  StudyBuilder& event(QDate onset, int grade = 3, bool doseLimiting = false);
  /// A signed assessment. A DLT refers to the last event; not evaluable says withdrawal on that date, or
  /// infusion not completed.
  StudyBuilder& assessed(QDate date, DltOutcome outcome);
  /// event() thought to be a DLT, and assessed() as one.
  StudyBuilder& dlt(QDate onset, QDate assessment);
  /// A decision on the data so far (course and rule are left empty), signed, and agreed by the sponsor where
  /// `agreement` says so.
  StudyBuilder& decided(QDate date, DecisionKind kind, int level, int toLevel, int places,
                        bool agreement = true);

  Subject& last() { return m_study.subjects.back(); }
  const Study& study() const { return m_study; }
  Study& study() { return m_study; }
  operator const Study&() const { return m_study; } // NOLINT: reads as the study that it builds

  /// What meets every criterion of the trial's protocol at the builder's site.
  static ScreeningEntry eligibleEntry();

 private:
  Study m_study;
  RowId m_nextId = 100;

  Signature signature(SignatureMeaning meaning, QDate date, RowId userId = 1);
};
