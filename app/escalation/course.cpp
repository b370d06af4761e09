#include "app/escalation/course.h"

#include "app/escalation/escalation_text.h"

#include <algorithm>

namespace {
/// Reads one line, left to right, once.
class Reader {
 public:
  Reader(const DoseDesign& design, QStringView text)
      : m_design(design), m_text(text), m_escalating(design.levels.size() + 1, 0) {
    m_course.cohorts.reserve(static_cast<std::size_t>(text.count(u' ')) + 1);
  }

  tl::expected<Course, CourseError> read() {
    skipBlanks();
    while (m_at < m_text.size()) {
      if (auto error = readCohort()) return tl::unexpected(*error);
      skipBlanks();
    }
    return std::move(m_course);
  }

 private:
  using Error = std::optional<CourseError>;

  QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
  bool blankOrEnd() const { return m_at >= m_text.size() || here().isSpace(); }
  void skipBlanks() {
    while (m_at < m_text.size() && here().isSpace())
      ++m_at;
  }
  static CourseError error(qsizetype at, const QString& reason) { return {static_cast<int>(at) + 1, reason}; }

  Error readCohort() {
    const qsizetype start = m_at;
    Cohort cohort;
    if (here() == u'+') {
      cohort.completing = true;
      ++m_at;
    }
    if (auto wrong = readLevel(start, cohort)) return wrong;
    if (auto wrong = readOutcomes(cohort)) return wrong;
    if (auto wrong = readContinued(cohort)) return wrong;
    if (!blankOrEnd())
      return error(
          m_at, EscalationText::tr("Cohorts are separated by blanks; %1 is not expected here.").arg(shown()));
    m_course.cohorts.push_back(std::move(cohort));
    return {};
  }

  QString shown() const {
    const bool pair = here().isHighSurrogate() && m_at + 1 < m_text.size();
    return QStringLiteral("“%1”").arg(m_text.mid(m_at, pair ? 2 : 1));
  }

  Error readLevel(qsizetype start, Cohort& cohort) {
    const qsizetype digits = m_at;
    while (here() >= u'0' && here() <= u'9') {
      if (cohort.level <= m_design.top()) cohort.level = cohort.level * 10 + here().digitValue();
      ++m_at;
    }
    if (m_at == digits) {
      if (m_at >= m_text.size())
        return error(start, EscalationText::tr("A cohort begins with a level number."));
      return error(m_at,
                   EscalationText::tr("A cohort begins with a level number, not with %1.").arg(shown()));
    }
    if (cohort.level < 1 || cohort.level > m_design.top())
      return error(start, EscalationText::tr("This design has levels 1 to %1; there is no level %2.")
                              .arg(m_design.top())
                              .arg(m_text.mid(digits, std::min<qsizetype>(m_at - digits, 12))));
    if (const int skipped = skippedBelow(cohort.level); skipped > 0)
      return error(start, m_highest == 0 ? EscalationText::tr("The first cohort is at level %1.").arg(skipped)
                                         : EscalationText::tr("Level %1 is skipped.").arg(skipped));
    if (m_completing && !cohort.completing)
      return error(start, EscalationText::tr("After a cohort with “+” every further cohort bears “+”."));
    m_highest = std::max(m_highest, cohort.level);
    m_completing = cohort.completing;
    return {};
  }

  /// The lowest level between those reached and this one that was there from the beginning; 0 = none. One
  /// that a change of the design added may have come in below what was open already (4.4).
  int skippedBelow(int level) const {
    for (int between = m_highest + 1; between < level; ++between)
      if (m_design.level(between).since == 1) return between;
    return 0;
  }

  Error readOutcomes(Cohort& cohort) {
    static constexpr QStringView letters = u"NT?X";
    const qsizetype first = m_at;
    for (; letters.contains(here()) && !here().isNull(); ++m_at) {
      if (++m_subjects > m_design.plannedSubjects)
        return error(m_at,
                     EscalationText::tr("More subjects than the %1 planned.").arg(m_design.plannedSubjects));
      if (!cohort.completing && here() != u'X' &&
          ++m_escalating[static_cast<std::size_t>(cohort.level)] > Tally::firstSix)
        return error(
            m_at, EscalationText::tr("More than %1 subjects at level %2 outside “+” cohorts, X not counted.")
                      .arg(Tally::firstSix)
                      .arg(cohort.level));
      cohort.outcomes.push_back(statusOfLetter(here()));
    }
    if (m_at > first) return {};
    if (blankOrEnd())
      return error(m_at - 1, EscalationText::tr("A cohort has at least one subject: N, T, ? or X."));
    return error(m_at, EscalationText::tr("%1 is no outcome; use N, T, ? or X.").arg(shown()));
  }

  Error readContinued(Cohort& cohort) {
    if (here() != u'!') return {};
    if (m_design.level(cohort.level).rule != LevelRule::AcceleratedTitration)
      return error(m_at, EscalationText::tr(
                             "“!” stands at levels of accelerated titration only; level %1 follows 3+3.")
                             .arg(cohort.level));
    cohort.continued = true;
    ++m_at;
    return {};
  }

  const DoseDesign& m_design;
  QStringView m_text;
  qsizetype m_at = 0;
  Course m_course;
  std::vector<int> m_escalating; ///< subjects outside `+` cohorts, X not counted, by level
  int m_highest = 0;
  int m_subjects = 0;
  bool m_completing = false;
};
} // namespace

int Course::subjects() const {
  int sum = 0;
  for (const Cohort& cohort : cohorts)
    sum += static_cast<int>(cohort.outcomes.size());
  return sum;
}

tl::expected<Course, CourseError> parseCourse(const DoseDesign& design, QStringView text) {
  return Reader(design, text).read();
}

QString formatCourse(const Course& course) {
  QString text;
  for (const Cohort& cohort : course.cohorts) {
    if (!text.isEmpty()) text += u' ';
    if (cohort.completing) text += u'+';
    text += QString::number(cohort.level);
    for (const Outcome outcome : cohort.outcomes)
      text += notationOf(outcome);
    if (cohort.continued) text += u'!';
  }
  return text;
}

void dropUnsettled(Course& course) {
  for (Cohort& cohort : course.cohorts)
    cohort.continued = cohort.continued && tallyAt(course, cohort.level).undecided == 0;
}

void Tally::count(Outcome outcome) {
  switch (outcome) {
  case Outcome::Dlt:
    if (subjects() >= firstSix) ++laterDlts;
    ++dlts;
    break;
  case Outcome::Cleared:
    ++cleared;
    break;
  case Outcome::InWindow:
    ++undecided;
    break;
  case Outcome::NotEvaluable:
    break;
  }
}

Tally tallyAt(const Course& course, int level) {
  Tally tally;
  for (const Cohort& cohort : course.cohorts)
    if (cohort.level == level)
      for (const Outcome outcome : cohort.outcomes)
        tally.count(outcome);
  return tally;
}
