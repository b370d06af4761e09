#include "app/analysis/grading/lab_grade.h"

#include "app/analysis/grading/number_span.h"
#include "app/analysis/measurements/unit_spelling.h"
#include "app/analysis/statistics/analysis_text.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <limits>

namespace {
using Of = LabScale::Of;
using Baseline = LabScale::Baseline;
using Side = LabTerm::Side;

/// An end of the reference interval, of both sexes where the sex is not known.
NumberSpan normalSpan(const Analyte& analyte, std::optional<Sex> sex,
                      std::optional<double> ValueRange::*end) {
  const std::optional<double>& men = analyte.referenceMen.*end;
  const std::optional<double>& women = analyte.referenceWomen.*end;
  if (sex) {
    const std::optional<double>& own = *sex == Sex::Male ? men : women;
    return own ? NumberSpan{{*own, 0}, {*own, 0}, true} : NumberSpan();
  }
  if (!men || !women) return {};
  return {{std::min(*men, *women), 0}, {std::max(*men, *women), 0}, true};
}

/// All that a term's limits are multiples of.
struct Compared {
  NumberSpan value;
  NumberSpan upper;
  NumberSpan lower;
  NumberSpan before;
  const NumberSpan& of(Of what) const {
    if (what == Of::UpperNormal) return upper;
    return what == Of::LowerNormal ? lower : before;
  }
};

/// The grade of a place where the multiplied number lies at `base`.
int gradeAt(const LabScale& scale, Side side, const NumberPlace& value, const NumberPlace& base) {
  int grade = 0;
  for (const LabLimit& limit : scale.limits) {
    const int order = compared(value, {limit.beyond * base.number, base.beside});
    const bool isBeyond = side == Side::High ? order > 0 : order < 0;
    if (isBeyond || (limit.isIncluded && order == 0)) grade = limit.grade;
  }
  return grade;
}

struct Grades {
  int least = 0;
  int most = 0;
  bool operator==(const Grades&) const = default;
};

/// What the scale makes of the mildest and the worst that can be.
Grades gradesOf(const LabScale& scale, Side side, const NumberSpan& value, const NumberSpan& base) {
  if (side == Side::High)
    return {gradeAt(scale, side, value.least, base.most), gradeAt(scale, side, value.most, base.least)};
  return {gradeAt(scale, side, value.most, base.least), gradeAt(scale, side, value.least, base.most)};
}

/// A term's grades, step by step: as if the baseline was normal, then as if it was not, as far as either can
/// be.
class Grader {
 public:
  Grader(const LabTerm& term, const Analyte& analyte, const LabFinding& finding)
      : m_term(term), m_finding(finding),
        m_unit(analyte.unit), m_all{spanOf(finding.value),
                                    normalSpan(analyte, finding.sex, &ValueRange::high),
                                    normalSpan(analyte, finding.sex, &ValueRange::low),
                                    finding.before ? spanOf(*finding.before) : NumberSpan()} {}

  LabGrade grade() const {
    const Grades found = grades(m_all);
    LabGrade grade{found.least, found.most, missing(), {}};
    grade.reason = reason(grade);
    return grade;
  }

 private:
  Grades grades(const Compared& all) const {
    Grades found{std::numeric_limits<int>::max(), 0};
    for (const Baseline was : {Baseline::Normal, Baseline::Abnormal})
      if (const auto narrowed = ifBaselineWas(was, all)) {
        const Grades each = worst(*narrowed, was);
        found = {std::min(found.least, each.least), std::max(found.most, each.most)};
      }
    return found;
  }

  /// With the baseline on that side of the limit of normal, which each says something of the other; nothing
  /// where it cannot be.
  std::optional<Compared> ifBaselineWas(Baseline was, const Compared& all) const {
    if (m_finding.isBefore) return was == Baseline::Normal ? std::optional(all) : std::nullopt;
    const bool isHigh = m_term.side == Side::High;
    const int hair = was == Baseline::Abnormal ? 1 : 0;
    Compared narrowed = all;
    NumberSpan& normal = isHigh ? narrowed.upper : narrowed.lower;
    const bool isPossible = isHigh == (was == Baseline::Abnormal) ? keepAbove(narrowed.before, normal, hair)
                                                                  : keepAbove(normal, narrowed.before, hair);
    return isPossible ? std::optional(narrowed) : std::nullopt;
  }

  bool holds(const LabScale& scale, Baseline was) const {
    if (m_finding.isBefore && scale.of == Of::Baseline) return false;
    return !scale.baseline || *scale.baseline == was;
  }

  /// Of one scale that holds.
  Grades of(const LabScale& scale, const Compared& all) const {
    static const LabScale normal{Of::UpperNormal, {}, {}, false, {{1, 1, false}}};
    const NumberPlace one{1, 0};
    const NumberSpan base = scale.of == Of::Value ? NumberSpan{one, one, true} : all.of(scale.of);
    const Grades grades = gradesOf(scale, m_term.side, all.value, base);
    if (!scale.ifAbnormal) return grades;
    const Grades abnormal = gradesOf(normal, m_term.side, all.value,
                                     m_term.side == Side::High ? all.upper : all.lower); // 1: it is
    return {grades.least * abnormal.least, grades.most * abnormal.most};
  }

  Grades worst(const Compared& all, Baseline was) const {
    Grades found;
    for (const LabScale& scale : m_term.scales) {
      if (!holds(scale, was) || (scale.of == Of::Value && !isOfUnit(scale))) continue;
      const Grades grades = of(scale, all);
      found = {std::max(found.least, grades.least), std::max(found.most, grades.most)};
    }
    if (lacksUnit()) found.most = std::max(found.most, worstOfNumbers());
    return found;
  }

  bool isOfUnit(const LabScale& scale) const { return isSameUnit(m_unit, scale.unit); }
  bool lacksUnit() const {
    const auto ofNumbers = [](const LabScale& scale) { return scale.of == Of::Value; };
    return std::any_of(m_term.scales.begin(), m_term.scales.end(), ofNumbers) &&
           std::none_of(m_term.scales.begin(), m_term.scales.end(),
                        [&](const LabScale& scale) { return ofNumbers(scale) && isOfUnit(scale); });
  }
  int worstOfNumbers() const {
    int grade = 0;
    for (const LabScale& scale : m_term.scales)
      if (scale.of == Of::Value) grade = std::max(grade, scale.limits.back().grade);
    return grade;
  }

  /// Whether it would tell more to know where in its span a number lies: somewhere the grades are fewer.
  bool matters(NumberSpan Compared::*which) const {
    const auto at = [&](const NumberPlace& end) {
      Compared fixed = m_all;
      (fixed.*which).least = (fixed.*which).most = end;
      return grades(fixed);
    };
    const NumberSpan& span = m_all.*which;
    const Grades all = grades(m_all);
    return compared(span.least, span.most) != 0 && (at(span.least) != all || at(span.most) != all);
  }

  /// What nobody knows, of what makes a difference.
  QStringList missing() const {
    QStringList all;
    if (lacksUnit())
      all << AnalysisText::tr("limits in %1").arg(m_unit.isEmpty() ? QStringLiteral("–") : m_unit);
    if (!m_all.upper.isKnown && matters(&Compared::upper))
      all << AnalysisText::tr("the upper limit of normal");
    if (!m_all.lower.isKnown && matters(&Compared::lower))
      all << AnalysisText::tr("the lower limit of normal");
    if (!m_all.before.isKnown && matters(&Compared::before))
      all << AnalysisText::tr("a value before the infusion");
    for (const auto which : {&Compared::upper, &Compared::lower})
      if ((m_all.*which).isKnown && matters(which)) all << AnalysisText::tr("the sex");
    return all;
  }

  QString reason(const LabGrade& grade) const {
    const QString name = m_term.name.in(QLocale().name());
    const QStringList passed = limitsOf(grade.least);
    QStringList sentences{
        passed.isEmpty()
            ? AnalysisText::tr("%1: beyond no limit for certain.", "a term of CTCAE").arg(name)
            : AnalysisText::tr("%1: %2.", "a term of CTCAE, limits").arg(name, passed.join(comma()))};
    if (grade.most == 0)
      sentences = QStringList{AnalysisText::tr("%1: beyond no limit.", "a term of CTCAE").arg(name)};
    if (!grade.missing.isEmpty())
      sentences << AnalysisText::tr("Not known: %1.").arg(grade.missing.join(comma()));
    if (grade.least < grade.most)
      sentences << AnalysisText::tr("It can be grade %1 to %2.").arg(grade.least).arg(grade.most);
    return joinSentences(sentences);
  }

  /// The limits that are passed for certain and make the grade.
  QStringList limitsOf(int grade) const {
    QStringList all;
    for (const Baseline was : {Baseline::Normal, Baseline::Abnormal}) {
      const auto narrowed = ifBaselineWas(was, m_all);
      if (!narrowed || grade == 0) continue;
      for (const LabScale& scale : m_term.scales)
        if (holds(scale, was))
          if (const QString text = limitOf(scale, *narrowed, grade); !text.isEmpty() && !all.contains(text))
            all << text;
    }
    return all;
  }

  QString limitOf(const LabScale& scale, const Compared& all, int grade) const {
    const bool isNumber = scale.of == Of::Value;
    if (isNumber && !isOfUnit(scale)) return {};
    if (of(scale, all).least != grade) return {};
    const auto limit = std::find_if(scale.limits.begin(), scale.limits.end(),
                                    [&](const LabLimit& each) { return each.grade == grade; });
    return worded(*limit,
                  isNumber ? formatNumber(limit->beyond) + u' ' + m_unit : multiple(*limit, scale.of));
  }

  /// "3 × the upper limit of normal (50)"; without the number where it is none.
  QString multiple(const LabLimit& limit, Of of) const {
    const QString what = of == Of::UpperNormal   ? AnalysisText::tr("the upper limit of normal")
                         : of == Of::LowerNormal ? AnalysisText::tr("the lower limit of normal")
                                                 : AnalysisText::tr("the value before the infusion");
    const NumberSpan& span = m_all.of(of);
    const bool isOne = span.isKnown && compared(span.least, span.most) == 0;
    const QString named =
        isOne ? AnalysisText::tr("%1 (%2)", "a limit, its number").arg(what, formatNumber(span.least.number))
              : what;
    return compared({limit.beyond, 0}, {1, 0}) == 0
               ? named
               : AnalysisText::tr("%1 × %2", "3 × the upper limit").arg(formatNumber(limit.beyond), named);
  }

  QString worded(const LabLimit& limit, const QString& text) const {
    const bool isHigh = m_term.side == Side::High;
    if (limit.isIncluded) return (isHigh ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) + text;
    return (isHigh ? QStringLiteral("> ") : QStringLiteral("< ")) + text;
  }

  const LabTerm& m_term;
  const LabFinding& m_finding;
  QString m_unit;
  Compared m_all;
};
} // namespace

LabGrade gradeByValue(const LabTerm& term, const Analyte& analyte, const LabFinding& finding) {
  return Grader(term, analyte, finding).grade();
}

QString labRule(const LabGrade& grade) {
  return grade.isGradable() ? QStringLiteral("LAB-GRADE") : QStringLiteral("LAB-NONE");
}

QString labGradeName(const LabGrade& grade) {
  if (!grade.isGradable() && grade.least > 0) return AnalysisText::tr("at least grade %1").arg(grade.least);
  if (!grade.isGradable()) return AnalysisText::tr("not gradable");
  return grade.least == grade.most ? AnalysisText::tr("grade %1").arg(grade.least)
                                   : AnalysisText::tr("grade %1 to %2").arg(grade.least).arg(grade.most);
}

QString labGradeText(const LabGrade& grade) {
  if (!grade.isGradable())
    return grade.least > 0 ? QStringLiteral("≥ %1").arg(grade.least) : AnalysisText::tr("not gradable");
  if (grade.least == grade.most) return QString::number(grade.least);
  return QStringLiteral("%1–%2").arg(grade.least).arg(grade.most);
}
