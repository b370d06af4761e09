#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"
#include "app/study/screening.h"
#include "app/study/site.h"

#include <QString>
#include <QStringList>
#include <vector>

enum class Verdict { Met, NotMet, NotAssessed };
enum class Eligibility { Eligible, NotEligible, Incomplete };
enum class Cd7Method { Flow, Ihc };

/// How one criterion of protocol.md section 2 was judged.
struct CriterionVerdict {
  QString
      id; ///< I1 … I7 (I4a, I4b, I4c), or the site's E1 …; `E` alone while the exclusion list is not entered
  Verdict verdict = Verdict::NotAssessed;
  QString value; ///< the value that decided, as a person reads it ("69.9 % flow, 50 % IHC"); empty if none
  QString explanation; ///< one sentence: why, in the user's language
  QStringList missing; ///< what is still needed, in the user's language; empty unless not assessed
  bool operator==(const CriterionVerdict&) const = default;
};

/// Overall: eligible only when every inclusion criterion is met and every exclusion confirmed absent; not
/// eligible as soon as one fails; otherwise incomplete. There is no override.
struct EligibilityResult {
  Eligibility overall = Eligibility::Incomplete;
  std::vector<CriterionVerdict> criteria; ///< inclusion in the protocol's order, then exclusion in the site's
  std::optional<Cd7Method> cd7;           ///< I4b met: the method that decided (flow where both do)
  QStringList failed() const;             ///< ids not met
  QStringList missing() const;            ///< ids not assessed
  QString missingInWords() const;         ///< "I4c (induction completed: yes or no), I7 (…)"
  const CriterionVerdict* criterion(const QString& id) const;
  /// The same where what is typed for these criteria is refused: no verdict rests on it.
  EligibilityResult without(const QStringList& ids) const;
};

/// The same method alone, which costs next to nothing.
std::optional<Cd7Method> cd7MetBy(const Protocol& protocol, const Screening& screening);

EligibilityResult evaluateEligibility(const Protocol& protocol, const Site& site, const Screening& screening);

/// Completed years on a date. Someone born on 29 February has their birthday on 1 March of a common year.
int completedYears(QDate birth, QDate on);

/// What is wrong with values typed into the form (0–100 for CD7, ECOG 0–5, grade 0–4, …); one refusal a
/// field, `field` is the name of the member of ScreeningEntry ("cd7Flow",
/// "relapsedRefractory.acuteGvhdGrade", "organs.alt", "organs.alt.upperNormal").
std::vector<Refusal> rangeErrors(const ScreeningEntry& entry);
