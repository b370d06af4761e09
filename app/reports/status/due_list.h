#pragma once
#include "app/dosing/worksheet.h"
#include "app/escalation/standing.h"
#include "app/study/bedside.h"
#include "app/study/user.h"

#include <QString>
#include <map>
#include <set>
#include <vector>

enum class DueKind {
  UnjudgedDlt,        ///< a possible DLT that nobody has assessed: at once
  SafetyAssessment,   ///< an open DLT window, from its earliest day on
  Decision,           ///< the rule asks for one that does not exist
  SponsorAgreement,   ///< a decision signed by the investigator, not agreed by the sponsor
  DesignAgreement,    ///< a change of the design, likewise
  Circulation,        ///< minutes that the places of a decision wait for
  MeetingAction,      ///< what a meeting asked somebody to do, from its day on
  SecondEdition,      ///< the protocol file is of the first edition: a change is to be drafted
  Infusion,           ///< assigned, not infused
  Eligibility,        ///< judged eligible or not eligible, not signed or not closed as a screen failure
  MissingScreening,   ///< screening incomplete
  UnsignedAssessment, ///< an assessment that counts for nothing until it is signed
  SeriousEvent,       ///< a serious event, and nobody has entered since when the site knows
  SafetyReport,       ///< a report of a serious event that is not sent
  GradeToConfirm,     ///< a grade that entries at the bedside say, and the record does not
  DltReaders,         ///< two readers of the DLT worksheet differ
  DltAhead,           ///< an item of the DLT definition that will be met, with its hour, or what its rule
                      ///< cannot decide
  AssessmentChanged,  ///< a signed DLT assessment rests on other data by now
  Place,              ///< eligible and signed, and without a place
  ScreeningExpires,   ///< results that A8 flags on the day of infusion, or will within a week
  Visit,              ///< planned for today or before, its window open, nothing recorded
  MissedVisit,        ///< its window has passed, nothing recorded
  Response,           ///< a visit at which response is assessed, and no assessment
  HeldLot,            ///< a lot in quarantine or recall, of which somebody was given something
  Query,        ///< asked about, and not answered; or answered, for the sponsor's people, and not closed
  CheckChanged, ///< a record that was checked against source is another since: to who checks
  SignAgain,    ///< a version of the consent form was approved that the subject has to sign, and has not
  Accounts      ///< what was done to accounts, not acknowledged or not reviewed
};

enum class Urgency { Overdue, Today, Open };

/// One thing that waits for somebody, as *Today* and `cohortctl status` list it.
struct DueItem {
  DueKind kind = DueKind::Decision;
  Urgency urgency = Urgency::Open;
  RowId row = 0; ///< screening (Eligibility, MissingScreening, ScreeningExpires), decision, change of
                 ///< the design, lot (HeldLot), the first query, meeting (MeetingAction); else the subject
  QString who;   ///< S-003, SCR-008, L2, decision 2
  QString what;  ///< in the user's language
  QDate since;   ///< when it became due
  std::optional<QDate> until = {}; ///< last day, where there is one
  RowId subjectId = 0;             ///< whose it is; 0 = the study's
  QString visit = {};              ///< the first that it is about, by its id in the plan; empty = none
  bool operator==(const DueItem&) const = default;
};

/// A subject and a visit, by its id in the plan.
using VisitKey = std::pair<RowId, QString>;

/// What the standing does not hold.
struct DueSources {
  /// At which of the visits of visitsAsked() anything is recorded; nothing = not known: visits are left out.
  std::optional<std::set<VisitKey>> recorded = {};
  std::optional<Role> reader = {}; ///< whose notices, lots, queries and checks; nothing = none are listed
  /// Entries at the bedside of stripsAsked() by subject, by time.
  std::map<RowId, std::vector<BedsideEntry>> strips = {};
  /// Laboratory values of valuesAsked() by subject; who is not in it is not known.
  std::map<RowId, std::vector<LabPoint>> values = {};
};

/// What is due, overdue or unsigned at a moment, in one order: by urgency, then by what it is about (safety
/// first, then the next dose, then visits, then paper), then by how long it waits. A report of a serious
/// event is overdue from the minute on that its clock names, and *Today* in the 24 hours before.
std::vector<DueItem> dueList(const Standing& standing, const QDateTime& now, const DueSources& sources = {});
/// The same on the evening of the standing's day.
std::vector<DueItem> dueList(const Standing& standing);

/// dueList() with what waits of each subject, so that it can go on with those who changed. Made by
/// dueListOf() and dueListAfter() and by nothing else.
class DueList {
 public:
  const std::vector<DueItem>& items() const { return m_items; }

 private:
  friend DueList dueListOf(const Standing& standing, const QDateTime& now, const DueSources& sources);
  friend DueList dueListAfter(DueList before, const Standing& standing, const std::set<RowId>& changed,
                              const QDateTime& now, const DueSources& sources);
  struct OfSubject {
    std::optional<WindowState> window;
    bool isUnjudged = false;
    bool hasClock = false; ///< of a report or an item ahead: what is said of it is another each minute
    std::vector<DueItem> items;
  };
  static OfSubject lookAt(const Standing& standing, const Subject& subject, const QDateTime& now,
                          const DueSources& sources);
  static bool rests(const OfSubject& kept, const Standing& standing, const Subject& subject);
  void gather(const Standing& standing, const DueSources& sources);

  QDateTime m_now;
  std::vector<OfSubject> m_subjects; ///< in the order of Study::subjects
  std::vector<DueItem> m_items;
};
DueList dueListOf(const Standing& standing, const QDateTime& now, const DueSources& sources);
/// The same list at another moment, when the standing has gone on with these subjects (standingAfter()) and,
/// of their visits, others are recorded: what dueListOf() says. Looked at again are
/// they, those whose windows rest on them, and all who are not infused.
DueList dueListAfter(DueList before, const Standing& standing, const std::set<RowId>& changed,
                     const QDateTime& now, const DueSources& sources);

/// The step that comes next for a subject, or, where nothing of it waits, for the study; 0 = the study's.
/// What stands on the page itself is passed over.
std::optional<DueItem> nextStep(const std::vector<DueItem>& due, RowId subjectId,
                                const std::set<DueKind>& onThisPage = {});
/// "Infuse S-003", "Assign SCR-008", "Take the decision at L2": what the button that goes there says.
QString actWords(const DueItem& due);
