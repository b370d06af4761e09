#pragma once
#include "app/base/ids.h"
#include "app/study/screening.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <set>
#include <vector>

/// What people say of a deviation: one that the record shows, or one that was typed.
struct DeviationNote {
  RowId id = 0;
  QString origin;                ///< DeviationLine::key of what the record shows; empty = typed
  RowId subjectId = 0;           ///< 0 = nobody's
  QDate date;                    ///< site calendar
  QString what;                  ///< of what the record shows: in the words of when it was explained
  std::optional<bool> important; ///< false = minor; empty = not judged
  QString cause;
  QString action;                ///< corrective, preventive
  std::optional<QDate> toEthics; ///< reported on, site calendar
  std::optional<QDate> toSponsor;
  bool operator==(const DeviationNote&) const = default;
};

enum class SaeReportKind { First, FollowUp, Final };

/// What the site writes of a serious event to those who are told of it; when it was sent to whom is in
/// AdverseEvent::reports. What the record holds of the event is not written a second time.
struct SaeReport {
  RowId id = 0;
  RowId eventId = 0;
  int number = 0; ///< among the reports of the event, from 1, given when it is saved; never used again
  SaeReportKind kind = SaeReportKind::First;
  QDate date;          ///< of the report, site calendar
  QString narrative;   ///< what happened and what was done
  QString concomitant; ///< medication beside the trial's; empty = not recorded
  QString reasoning;   ///< why it is held to be related, or not; empty = not recorded
  bool operator==(const SaeReport&) const = default;
};

/// What is delegated at a site.
enum class DelegatedTask {
  Consent,
  Eligibility,
  Dose,
  Infusion,
  Events,
  Assessment,
  Product,
  Samples,
  Data,
  Decisions
};

/// A line of the delegation log: who does what at the site, from when to when.
struct Delegation {
  RowId id = 0;
  RowId userId = 0; ///< 0 = somebody without an account
  QString name;     ///< as the log prints it
  std::set<DelegatedTask> tasks;
  QDate from;              ///< site calendar
  std::optional<QDate> to; ///< the last day; empty = until it is ended
  QDateTime enteredAt;     ///< UTC; when the line was written: the program's, and stays
  bool operator==(const Delegation&) const = default;
};

/// A version of the consent form.
struct ConsentVersion {
  RowId id = 0;
  QString version;               ///< as a Consent names it
  QDate date;                    ///< site calendar
  std::optional<QDate> approved; ///< by the ethics committee, site calendar; empty = not yet
  bool signAgain = false;        ///< whoever signed an earlier one signs this one
  bool operator==(const ConsentVersion&) const = default;
};

/// That a subject signed another version in the course of the study.
struct Reconsent {
  RowId id = 0;
  RowId subjectId = 0;
  Consent consent;
  bool operator==(const Reconsent&) const = default;
};

/// Where the site keeps the source of a kind of record.
struct SourceLocation {
  RowId id = 0;
  QString kind;  ///< "Laboratory results"
  QString place; ///< "Laboratory system; print in the subject's file"
  bool operator==(const SourceLocation&) const = default;
};

/// What the site keeps beside the subjects' records; each by id, without those that are voided.
struct SiteFile {
  std::vector<Delegation> delegations;
  std::vector<ConsentVersion> consentVersions;
  std::vector<Reconsent> reconsents;
  std::vector<SourceLocation> sources;
  bool operator==(const SiteFile&) const = default;
};
