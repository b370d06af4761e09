#pragma once
#include "app/analysis/statistics/analysis_text.h"

#include <QStringList>
#include <array>
#include <optional>
#include <vector>

/// What a grading scale makes of what was seen. A person confirms it.
struct GradeVerdict {
  int grade = 0;
  QString reason;      ///< a sentence: the scale, and the findings that decided; what is not recorded
  QStringList missing; ///< what is not recorded and could raise the grade, which is then at least so much
  int possible = 0; ///< where that decides whether it is the syndrome at all (CRS without a temperature): the
                    ///< grade that it is then at least, by what was seen; else 0
  bool operator==(const GradeVerdict&) const = default;
};

/// "2"; "≥ 2" where it may be higher; "0 / ≥ 3" where it is 0 or, by what is not recorded, 3 and may be
/// higher.
QString gradeText(const GradeVerdict& verdict);

/// Findings of a scale whose grade is that of the worst one.
class WorstFinding {
 public:
  /// What one value of a closed set is on the scale; its words are of the context Analysis.
  struct Step {
    int grade;
    const char* what;
  };

  void found(int grade, const QString& what);
  /// Not looked at: it could be of that grade.
  void notRecorded(int upTo, const QString& what);
  /// The step of what was seen, in the order of its set; the last one is the worst.
  template <class Value, std::size_t N>
  void add(const std::optional<Value>& seen, const std::array<Step, N>& steps, const QString& name) {
    if (!seen) return notRecorded(steps.back().grade, name);
    const Step& step = steps.at(static_cast<std::size_t>(*seen));
    found(step.grade, AnalysisText::tr(step.what));
  }

  /// `scale` begins the reason: "ICANS (ASTCT 2019)".
  GradeVerdict verdict(const QString& scale) const;

 private:
  /// A grade that is due to something seen, and what that was.
  struct Finding {
    int grade;
    QString what;
  };
  std::vector<Finding> m_found;
  std::vector<Finding> m_notRecorded;
};
