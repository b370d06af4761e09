#pragma once
#include "app/base/code.h"
#include "app/reports/charts/chart_table.h"
#include "app/study/measurement.h"

/// What a mark of a subject's timeline tells of.
enum class TimelineKind {
  Consent,
  Eligible, ///< eligibility was signed
  ScreenFailure,
  Assigned,
  Infusion,
  Event,
  Assessment, ///< of the DLT window
  Sample,     ///< specimens that were taken on that day
  Response,
  FollowUp
};
template <>
inline constexpr std::array<const char*, 10> codes<TimelineKind>{
    "consent", "eligible",   "screen-failure", "assigned", "infusion",
    "event",   "assessment", "sample",         "response", "follow-up"};

/// One subject's course as it is drawn, from the consent to today.
struct SubjectTimeline {
  /// Days on which an event had one grade, each at its worst; both ends included.
  struct Stretch {
    QDate from;
    QDate to;
    int grade = 1;
    bool unsure = false; ///< a change that is known in part can lie in it
    bool operator==(const Stretch&) const = default;
  };
  struct Mark {
    TimelineKind kind = TimelineKind::Consent;
    RowId record = 0;               ///< id of the screening, event, assessment, response or follow-up; else 0
    QDate date;                     ///< site calendar; of an event its onset
    std::optional<QDate> end;       ///< an event's; empty: it goes on
    QString words;                  ///< in the reader's language: "G3 Fever, possible DLT, related, ongoing"
    int grade = 0;                  ///< CTCAE 1–5 of an event, the worst
    std::vector<Stretch> stretches; ///< of an event, up to today
    BilingualText term;             ///< of an event
    bool isDlt = false;  ///< the event that the assessment in force calls the DLT; an assessment as one
    bool isLate = false; ///< an assessment after the latest day
    Response response = Response::NotEvaluable;
    VitalStatus status = VitalStatus::Alive;
    QString visit; ///< of samples: the first of the visits, by its id in the plan
    bool operator==(const Mark&) const = default;
  };
  QString subject;                 ///< S-001, or the screening number
  std::optional<QDate> dayZero;    ///< of the infusion, site calendar
  std::optional<DltWindow> window; ///< of who was infused
  QDate today;
  std::vector<Mark> marks; ///< by date
  bool operator==(const SubjectTimeline&) const = default;

  QDate first() const; ///< the earliest date that is shown
  QDate last() const;  ///< the latest: a mark's, the end of the window, or today
  /// After the infusion; before there is one, after first().
  int day(QDate date) const;
};

/// `samplings` and `measuredVisits` (ids of the plan) of the subject: a visit at which something was measured
/// and whose hour nobody recorded stands on its planned day, and says so.
SubjectTimeline subjectTimeline(const Study& study, const Subject& subject,
                                const std::vector<Sampling>& samplings, const QStringList& measuredVisits,
                                QDate today);

/// "Day 3, 2026-01-18: G3 Fever, related, ongoing"; the date alone before the infusion.
QString markWords(const SubjectTimeline& timeline, const SubjectTimeline::Mark& mark);

QString describe(const SubjectTimeline& timeline);
ChartTable tableOf(const SubjectTimeline& timeline); ///< subject, day, date, end, what, grade, detail
