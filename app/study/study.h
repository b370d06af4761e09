#pragma once
#include "app/protocol/protocol.h"
#include "app/study/conduct.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/decision.h"
#include "app/study/design_versions.h"
#include "app/study/meeting.h"
#include "app/study/monitoring.h"
#include "app/study/oversight.h"
#include "app/study/site.h"
#include "app/study/subject.h"
#include "app/study/user.h"

#include <functional>
#include <vector>

/// The study as it stands: the dosing core of all subjects. A value; every rule is a function of it.
struct Study {
  Protocol protocol;
  Site site;
  std::vector<User> users;
  std::vector<Subject> subjects;             ///< by id
  std::vector<Decision> decisions;           ///< by number
  std::vector<Meeting> meetings;             ///< by number, without those that are voided
  std::vector<DltDefinition> definitions;    ///< by version, from the first that is kept
  std::vector<Lot> lots;                     ///< by id
  std::vector<Bag> bags;                     ///< by id
  std::vector<DesignVersion> designs;        ///< by number; the last is in force, and is protocol.design
  std::vector<DesignChange> designChanges;   ///< by number
  std::vector<ClockSetback> clockSetbacks;   ///< in the journal's order
  std::vector<Deviation> deviations;         ///< steps of a log that the rules refuse, oldest first
  std::vector<AccountNotice> accountNotices; ///< those that nobody has acknowledged, oldest first
  std::vector<AccountNotice> unseenNotices;  ///< those that no review of the sponsor's people covers
  std::vector<RecordLock> locks;             ///< by id, also those that were lifted
  std::optional<OlderCopy> olderCopy;        ///< until a review of the audit trail covers it
  TermNames termNames;                       ///< of the dictionary that was loaded; see displayTerm()
  std::vector<Query> queries;                ///< by number
  std::vector<DeviationNote> deviationNotes; ///< what people say of deviations, by id
  std::vector<SaeReport> saeReports;         ///< of serious events, by event and number
  SiteFile siteFile;                         ///< delegation log, versions of the consent form
  bool operator==(const Study&) const = default;

  const Subject* subject(RowId id) const;
  const Decision* decision(RowId id) const;
  const Meeting* meeting(RowId id) const;
  const User* user(RowId id) const;
  const DesignVersion* design(int number) const;
  const DesignChange* designChange(RowId id) const;
  const Lot* lot(RowId id) const;
  const Bag* bag(RowId id) const;
  const Query* query(RowId id) const;
  TrialState state() const; ///< of the design in force
  /// The subject that has this screening, and the screening itself.
  const Subject* subjectOfScreening(RowId screeningId) const;
  const Screening* screening(RowId screeningId) const;
};

/// The study as the dates in its record put it on the evening of `date` (site calendar): consents, infusions,
/// events, assessments and signatures of later days are left out, and the design is the one of that evening.
Study asOf(const Study& study, QDate date);
/// The same with these of its subjects only: the others are not even copied.
Study asOf(const Study& study, QDate date, const std::function<bool(const Subject&)>& isWanted);
/// The same of one subject of it, under the design in force; nothing where the first consent is of a later
/// day.
std::optional<Subject> asOf(const Study& study, Subject subject, QDate date);

/// The subject among whose `rows` there is one with this id; nullptr if none.
template <class T>
const Subject* ownerOf(const Study& study, std::vector<T> Subject::*rows, RowId id) {
  return firstThat(study.subjects, [&](const Subject& s) { return byId(s.*rows, id) != nullptr; });
}
