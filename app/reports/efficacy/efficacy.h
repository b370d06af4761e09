#pragma once
#include "app/analysis/statistics/exact_interval.h"
#include "app/analysis/statistics/kaplan_meier.h"
#include "app/base/code.h"
#include "app/study/subject.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

struct Study;

/// So many of so many. Never told without `n`.
struct Rate {
  int count = 0;
  int n = 0;
  std::optional<double> share() const { return n > 0 ? std::optional(double(count) / n) : std::nullopt; }
  std::optional<ProportionInterval> interval() const { return exactInterval(count, n); } ///< 95 %
  bool operator==(const Rate&) const = default;
};

/// Best to worst, as efficacy ranks them. Relapse and NotEvaluable are no best responses: a relapse without a
/// remission before it counts as progression.
inline constexpr std::array rankedResponses{
    Response::CompleteRemission,  Response::CompleteRemissionPartial, Response::CompleteRemissionIncomplete,
    Response::LeukaemiaFreeState, Response::PartialRemission,         Response::NoResponse,
    Response::Progression};

/// CR, CRh or CRi.
bool isCompleteRemission(Response response);
/// CR, CRh, CRi, MLFS or PR: what ELN 2022 (AML; Döhner et al., Blood 2022;140:1345) and ELN 2024 (ALL;
/// Gökbuget et al., Blood 2024;143:1891) list as responses; of these Lugano 2014 (lymphoma; Cheson et al., J
/// Clin Oncol 2014;32:3059) knows CR and PR only.
bool isObjectiveResponse(Response response);

/// What survival is counted to.
enum class Endpoint {
  Overall,     ///< OS: infusion to death of any cause; else censored at the last contact
  RelapseFree, ///< RFS: first CR, CRh or CRi to relapse, progression or death (ELN 2022); else censored at
               ///< the last evaluable response assessment. A response is lost as losesResponse() says
  DurationOfResponse ///< DoR of response: from the first objective response; else as RelapseFree
};
/// As JSON and the names of charts have them.
template <>
inline constexpr std::array<const char*, 3> codes<Endpoint>{"os", "rfs", "dor"};
inline constexpr std::array endpoints{Endpoint::Overall, Endpoint::RelapseFree, Endpoint::DurationOfResponse};

/// One subject's time to an endpoint.
struct EndpointTime {
  QDate from;
  QDate until;
  bool event = false;
  int days() const { return static_cast<int>(from.daysTo(until)); }
  bool operator==(const EndpointTime&) const = default;
};

/// What is known of an infused subject on the evening of the cut-off. Dates: site calendar.
struct EfficacySubject {
  RowId id = 0;
  QString subject;
  int level = 0;
  std::optional<Diagnosis> diagnosis;        ///< of the screening that made the subject eligible
  QDate infused;                             ///< day 0
  QDateTime startedAt;                       ///< UTC, of the infusion: its order
  std::vector<ResponseAssessment> responses; ///< after day 0, by date
  std::optional<Response>
      best;                 ///< of those up to the first relapse or progression; empty: none was evaluable
  bool mrdAsked = true;     ///< the disease's criteria ask for MRD: not in lymphoma
  bool mrdNegative = false; ///< in one of the complete remissions among them
  bool mrdAssessed = false; ///< likewise
  std::optional<QDate> died;
  QDate lastContact;
  std::array<std::optional<EndpointTime>, 3> times; ///< by Endpoint; empty: never had what it counts from

  bool assessed() const { return !responses.empty(); }
  const std::optional<EndpointTime>& time(Endpoint endpoint) const {
    return times.at(static_cast<std::size_t>(endpoint));
  }
  int day(QDate date) const { return static_cast<int>(infused.daysTo(date)); }
  bool operator==(const EfficacySubject&) const = default;
};

/// Some of the subjects together: all, those of a level, or those with a disease.
struct EfficacyGroup {
  enum class Kind { All, Level, Disease };
  Kind kind = Kind::All;
  int level = 0;                      ///< of Kind::Level
  QString dose;                       ///< of Kind::Level: "2×10⁷"
  std::optional<Diagnosis> diagnosis; ///< of Kind::Disease; empty: not known
  int subjects = 0;     ///< n: every infused one; without an evaluable response they count as not responding
  int assessed = 0;     ///< have a response assessment after day 0
  int notEvaluable = 0; ///< assessed, never evaluable
  std::map<Response, int> best; ///< how many had it as their best
  Rate overall;                 ///< objective responses
  Rate complete;                ///< CR alone
  Rate composite;               ///< CR, CRh or CRi
  Rate mrdNegative; ///< of those with CR, CRh or CRi whose criteria ask for MRD; not assessed counts as not
                    ///< negative
  int mrdAssessed = 0;                 ///< of them
  std::array<SurvivalCurve, 3> curves; ///< by Endpoint, in days
  std::array<MedianTime, 3> followUp;  ///< by Endpoint: time under observation, in days

  int count(Response response) const;
  const SurvivalCurve& curve(Endpoint endpoint) const {
    return curves.at(static_cast<std::size_t>(endpoint));
  }
  bool operator==(const EfficacyGroup&) const = default;
};

struct EfficacyReport {
  QDate on;                              ///< cut-off: what is dated later is left out
  std::vector<EfficacySubject> subjects; ///< everybody infused, in order of infusion
  std::vector<EfficacyGroup>
      groups; ///< all, then levels (lowest first), then diseases; none without subjects but the first
  bool operator==(const EfficacyReport&) const = default;

  const EfficacyGroup& all() const { return groups.front(); }
};

/// Efficacy on the evening of a day. Last contact: the latest of infusion, follow-up (but for one that says
/// lost), response assessment, adverse event (onset, changes of grade, end), DLT assessment (not evaluable:
/// the day follow-up ended). Death: the follow-up that says so; without one the day that the latest DLT
/// assessment names for an unrelated death, else the end (or onset) of an event of grade 5, or when it came
/// to that. What lies after `on`, or is no date, counts for nothing; responses on day 0 or before are
/// baseline.
EfficacyReport efficacyReport(const Study& study, QDate on);

/// These subjects are in the report as they are in the study: it is what efficacyReport() says, if nothing
/// else has changed since it was made.
bool stillHolds(const EfficacyReport& report, const Study& study, const std::set<RowId>& changed);

/// One subject, infused on that date in the site's `zone`, on the evening of a day on or after it: see
/// efficacyReport().
EfficacySubject efficacySubject(const Subject& subject, QDate infused, QDate on, const QTimeZone& zone);

/// The first relapse or progression: what is assessed later comes of the next therapy and counts neither for
/// the best response nor for the least blasts.
std::optional<QDate> firstFailure(const EfficacySubject& subject);
