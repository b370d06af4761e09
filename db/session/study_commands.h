#pragma once
#include "app/screening/may_screen.h"
#include "app/study/bedside.h"
#include "app/study/comparison_assumptions.h"
#include "app/study/conduct.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/decision.h"
#include "app/study/design_versions.h"
#include "app/study/measurement.h"
#include "app/study/meeting.h"
#include "app/study/monitoring.h"
#include "app/study/user.h"
#include "app/study/worksheet.h"
#include "db/session/study_file.h"

struct Study;

class StudySession;

/// How much of a subject's sealed identity stands on a screen; the later ones show more.
enum class ShownIdentity {
  BirthDate, ///< the screening form
  Everything ///< name, initials, hospital number and birth date
};

/// The sponsor's agreement: signed on this laptop, or a wet-ink copy recorded by the person signed in.
struct SponsorAgreement {
  SignatureMethod method = SignatureMethod::OnLaptop;
  Credentials credentials; ///< OnLaptop: a sponsor representative's
  QString name;            ///< WetInk: who signed
  QDateTime signedAt;      ///< WetInk: when, UTC
  QString scanName;        ///< WetInk: file name of the scan, may be empty
  QByteArray scan;
};

/// What a person can do with a study. Every command: may(role)? → rule of app/ → one Journal::Transaction →
/// reload → studyChanged. A refusal leaves file and Study as they were. `reason` is required when a saved
/// value changes (refusal with rule "REASON" and field "reason"; ask and call again); filling in what was
/// empty needs none. Other refusals: ROLE, OWN-PASSWORD (the password is one that somebody else set),
/// PASSWORD, WAIT and ACCOUNT-LOCKED (field password), MISSING (the row is not there), REQUIRED, RANGE, DATE,
/// NUMBER (taken), and the ids of the trial's rules. `field` is the name of the member it is about, without
/// what it is a member of: signedAt, version, birthDate, hospitalNumber, screeningNumber; startedAt,
/// weightKg, infusedCells; term, grade, onset, end, crsGrade, icansGrade, gradeValue, since, outcome,
/// dueTo.cells and the other causes, seriousness, awareAt, expected;
/// date, criteria; level; name, timeZone, limits, exclusions, visitWindows, assays; login; those of
/// rangeErrors(), mayAssess(), mayMeasure() and mayDecide().
class StudyCommands {
 public:
  explicit StudyCommands(StudySession& session);

  Result<RowId> registerSubject(const NewSubject& subject);        ///< answers the screening id
  Result<RowId> rescreen(RowId subjectId, const Consent& consent); ///< answers the new screening id
  Result<void> saveIdentity(RowId subjectId, const Identity& identity, const QString& reason);
  Result<void> saveConsent(RowId screeningId, const Consent& consent, const QString& reason);
  /// What the screening form says, all or nothing, in one transaction. `birthDate` as it stands in the form
  /// (null = left empty); nullopt where the form shows none.
  Result<void> saveScreening(RowId screeningId, const ScreeningEntry& entry, const QString& reason,
                             std::optional<QDate> birthDate = std::nullopt);
  Result<void> signEligibility(RowId screeningId, const Credentials& who);
  /// Closes the screening, signed by who enters subjects; the signature of `failure` is not looked at.
  Result<void> recordScreenFailure(RowId screeningId, const ScreenFailure& failure, const Credentials& who);

  Result<QString> assign(RowId subjectId, int level); ///< answers the subject number
  Result<void> withdrawAssignment(RowId subjectId,
                                  const QString& reason); ///< before infusion only; frees the place
  /// With what was given of bags, whose cells then make the total. Fields also those of mayGive().
  Result<void> saveInfusion(RowId subjectId, const Infusion& infusion, const QString& reason);
  Result<RowId> saveAdverseEvent(RowId subjectId, const AdverseEvent& event,
                                 const QString& reason); ///< id 0 = new
  Result<void> voidAdverseEvent(RowId eventId, const QString& reason);
  /// Notes that a serious event was reported. Fields: to, sentAt.
  Result<RowId> recordSafetyReport(RowId eventId, const SafetyReport& report);
  Result<void> voidSafetyReport(RowId reportId, const QString& reason);
  /// What was seen at the bedside; id 0 = new. The time of entering is the command's, and stays. Fields:
  /// those of mayRecordBedside().
  Result<RowId> saveBedside(RowId subjectId, const BedsideEntry& entry, const QString& reason);
  Result<void> voidBedside(RowId entryId, const QString& reason);
  /// The dictionary in force from now on, in place of the one before (with a reason, where there is one).
  /// Fields: version, terms.
  Result<void> loadCtcae(const CtcaeDictionary& dictionary, const QString& reason = {});
  /// What the signed-in investigator answers to the DLT worksheet, or the colleague whose credentials are
  /// given (`second`): all or none, as mayAnswer() has it; who answers and when is filled in here. TWO-PEOPLE
  /// (field login): the second reader is the one who is signed in. Fields: dlt, why.
  Result<void> saveAnswers(RowId subjectId, const std::vector<DltAnswer>& answers, const QString& reason,
                           const std::optional<Credentials>& second = std::nullopt);
  /// The signed-in person takes an answer of theirs back: the item is asked again. ROLE: it is another's.
  Result<void> voidAnswer(RowId answerId, const QString& reason);
  /// The DLT worksheet of the moment is part of what is signed.
  Result<RowId> assessDlt(RowId subjectId, const DltAssessment& assessment, const QString& reason,
                          const Credentials& who);

  /// A lot with its certificate, a bag; id 0 = new. A corrected bag corrects the doses that were worked out
  /// of it, in the same transaction. Fields: those of mayRecordLot() and mayRecordBag().
  Result<RowId> saveLot(const Lot& lot, const QString& reason);
  Result<void> voidLot(RowId lotId, const QString& reason);
  Result<RowId> saveBag(const Bag& bag, const QString& reason);
  Result<void> voidBag(RowId bagId, const QString& reason);
  /// This person found the bag to be the right one for the subject. Fields: bag, login, password.
  Result<RowId> checkBag(RowId bagId, RowId subjectId, const Credentials& who);

  /// A response that the signed-in investigator confirms; id 0 = new. Fields: date, response, reason.
  Result<RowId> saveResponse(RowId subjectId, const ResponseAssessment& assessment, const QString& reason);
  Result<void> voidResponse(RowId responseId, const QString& reason);
  Result<RowId> saveFollowUp(RowId subjectId, const FollowUp& followUp,
                             const QString& reason); ///< id 0 = new
  Result<void> voidFollowUp(RowId followUpId, const QString& reason);

  /// What is said of a deviation: id 0 = for the first time. With an origin, of what the record shows, which
  /// says itself whose it is, when it was and what. Fields: those of mayRecordDeviation().
  Result<RowId> saveDeviation(const DeviationNote& note, const QString& reason);
  /// A typed one. DERIVED: what the record shows is only explained.
  Result<void> voidDeviation(RowId noteId, const QString& reason);

  /// What the site reports of a serious event, id 0 = new, and to whom it was sent when: `sent` holds all
  /// that is known of it, one a recipient. Fields: those of mayRecordSaeReport().
  Result<RowId> saveSaeReport(const SaeReport& report, const std::vector<SafetyReport>& sent,
                              const QString& reason);
  /// One that was not sent, and that no other follows: SENT, ORDER.
  Result<void> voidSaeReport(RowId reportId, const QString& reason);
  /// A line of the delegation log; id 0 = new. Whose account it names is called as the account is; the time
  /// of entering is the command's, and stays. Fields: those of mayKeepDelegation().
  Result<RowId> saveDelegation(const Delegation& entry, const QString& reason);
  Result<void> voidDelegation(RowId entryId, const QString& reason);

  /// A version of the consent form; id 0 = new. Fields: those of mayKeepVersion().
  Result<RowId> saveConsentVersion(const ConsentVersion& version, const QString& reason);
  /// CONSENT-VERSION where somebody signed it.
  Result<void> voidConsentVersion(RowId versionId, const QString& reason);
  /// That a subject signed another version; id 0 = new. Fields: those of mayReconsent().
  Result<RowId> saveReconsent(const Reconsent& reconsent, const QString& reason);
  Result<void> voidReconsent(RowId reconsentId, const QString& reason);
  /// Where the source of a kind of record is; id 0 = new. REQUIRED (fields kind, place), NUMBER (field kind;
  /// this kind is listed already).
  Result<RowId> saveSourceLocation(const SourceLocation& source, const QString& reason);
  Result<void> voidSourceLocation(RowId sourceId, const QString& reason);

  /// When specimens were taken, all or none, in one transaction. Fields: visit, specimen, takenAt.
  Result<void> saveSamplings(const std::vector<Sampling>& samplings, const QString& reason);
  /// Values of any number of cells, all or none, in one transaction. Fields: visit, analyte, value.
  Result<void> saveMeasurements(const std::vector<Measurement>& measurements, const QString& reason);
  /// Both of them, all or none, in one transaction; and how the laboratory's table that they came in was
  /// read, in place of what was kept for it. Field: laboratory. `progress` is called within the transaction;
  /// CANCELLED where it says stop, and nothing is in the study.
  Result<void> saveAtVisits(const std::vector<Measurement>& measurements,
                            const std::vector<Sampling>& samplings, const QString& reason,
                            const std::optional<LabMapping>& mapping = std::nullopt,
                            const Progress& progress = {});

  Result<RowId> signDecision(const Decision& draft,
                             const Credentials& who); ///< records it, signed by the investigator
  Result<void> agreeDecision(RowId decisionId, const SponsorAgreement& agreement);

  /// A review meeting with its minutes. id 0 = prepared anew: number and cut-off (the journal as it ends now)
  /// are the command's, and stay. Fields: those of mayRecordMeeting().
  Result<RowId> saveMeeting(const Meeting& meeting, const QString& reason);
  /// It counts no more, nor that its minutes were circulated; its number is not given again.
  Result<void> voidMeeting(RowId meetingId, const QString& reason);

  /// Records a change of the design, signed by the investigator. Fields: design, planned, state,
  /// justification, and "level/N", "cells/N", "window/N" of the level that is wrong.
  Result<RowId> signDesignChange(const DesignChange& draft, const Credentials& who);
  /// The sponsor agrees: the change becomes the version in force from now on.
  Result<void> agreeDesignChange(RowId changeId, const SponsorAgreement& agreement);
  /// Takes back a change that the sponsor has not agreed to.
  Result<void> withdrawDesignChange(RowId changeId, const QString& reason);

  /// The scenarios from now on, in this order, in place of those before. Fields: "name/N", "rate/N/LEVEL".
  Result<void> saveToxicityScenarios(const std::vector<ToxicityScenario>& scenarios);

  Result<void> saveSite(const Site& site,
                        const QString& reason); ///< name, letterhead, zone, limits, exclusions, DLT, plan
  /// The password is for the first sign-in: its owner sets another one then, and signs and enters nothing
  /// before.
  Result<RowId> addUser(const User& user, const QString& password);
  /// The same for somebody who has forgotten theirs; not of those who manage users, whom the recovery code
  /// frees. Field: password.
  Result<void> resetPassword(RowId userId, const QString& password);
  /// Makes a new study key, which everybody else who has keys takes over at their next sign-in, and a new
  /// recovery code, which it answers: shown once. StudySession::whoLosesAccess() says beforehand who needs a
  /// new first password then. Also refused: LAST-ADMINISTRATOR, LAST-INVESTIGATOR (another must be there
  /// first), SELF.
  Result<QString> deactivateUser(RowId userId, const QString& reason);
  /// A deactivated account signs in again, with a password for the next sign-in; wants a reason. Also
  /// refused: ACTIVE. Field: password.
  Result<void> reactivateUser(RowId userId, const QString& password, const QString& reason);
  /// Wrong passwords had locked the account, or slowed it down: they are forgotten.
  Result<void> freeAccount(RowId userId);
  Result<void> changePassword(const QString& oldPassword, const QString& newPassword);
  /// Another recovery code from now on, shown once; the one before opens the study no more (it still opens
  /// the backups of before). Wants the password again: field password.
  Result<QString> renewRecoveryCode(const QString& password);
  /// The principal investigator has seen what was done to these accounts (Study::accountNotices).
  Result<void> acknowledgeAccounts(const std::vector<RowId>& noticeIds);

  Result<void>
  saveDraft(const QString& form,
            const QByteArray& content); ///< empty content = the draft is done with. What the file
                                        ///< refuses is held in memory: StudySession::draft()
  /// What is being typed goes to the disk, sealed, beside the study, and without a line of the journal:
  /// saveDraft() follows when the form is left, and takes it from there. Survives a kill. What the disk
  /// refuses is held in memory. Refusal FILE.
  Result<void> keepTyping(const QString& form, const QByteArray& content);
  /// Before a subject's identity is shown: a line in the journal, the first time in a session. Whoever
  /// registered the subject in this session has seen it; where nothing is there to be shown, there is no
  /// line.
  Result<void> recordIdentityShown(RowId subjectId, ShownIdentity shown);
  /// Records that the audit trail was reviewed up to this line, by whom and with which remark (may be empty).
  /// Fields: upTo, login, password.
  Result<void> reviewAudit(qint64 upTo, const QString& remark, const Credentials& who);
  /// The signed-in monitor compared these records with their source documents: all or none, in one
  /// transaction. Refused as mayCheck() says. Field: items.
  Result<void> checkSource(const std::vector<CheckItem>& items);
  /// Takes a check back that was a slip.
  Result<void> withdrawCheck(RowId checkId, const QString& reason);
  /// The signed-in person typed these fields into the sponsor's EDC; of each subject, line and column count.
  /// All or none, in one transaction; what is ticked already is left as it is. Refused: REQUIRED (none is
  /// named), MISSING (a line of the journal does not change such a field). Field: fields.
  Result<void> saveEdcEntries(const std::vector<EdcEntry>& fields);
  /// Takes one back that was a slip.
  Result<void> withdrawEdcEntry(RowId entryId, const QString& reason);
  /// From now on nobody changes the subject's records, or any (subjectId 0): every command that would is
  /// refused with LOCKED. Of `draft` subject, hardness and reason count. A hard lock is set and lifted with
  /// the principal investigator's credentials, a soft one by who is signed in. Fields: reason, login,
  /// password.
  Result<RowId> lockRecords(const RecordLock& draft, const Credentials& who = {});
  /// Are these credentials of a person who may set and lift a hard lock here? Asked before several acts that
  /// end with one. Fields: login, password.
  Result<void> mayLockHard(const Credentials& who);
  /// Fields: why, login, password.
  Result<void> liftLock(RowId lockId, const QString& why, const Credentials& who = {});

  /// Notes in the journal that something was printed or exported ("memo 3, PDF").
  Result<void> recordOutput(const QString& what);
  /// The same of what was handed over: a line of its own kind, as what changed since is asked for.
  Result<void> recordHandOver(const QString& what);

  /// A query about a field of a saved row: table, row and column of `draft` say which; number, owner and
  /// notes are made here. Refused: QUERY-FIELD (not in the catalogue of fields); those of mayOpenQuery().
  Result<RowId> openQuery(const Query& draft, const QString& text);
  /// An answer keeps the line of what changed since, and of what changes until the query is closed. Refused:
  /// those of mayNote(). Field: queryText.
  Result<void> answerQuery(RowId queryId, const QString& text);
  Result<void> closeQuery(RowId queryId, const QString& text);
  Result<void> reopenQuery(RowId queryId, const QString& text);

  /// A ward log's records, all or nothing, marked as transcribed. See db/exchange/site_log/site_log.h.
  /// `progress` is called within its transaction; CANCELLED where it says stop, and nothing is in the study.
  /// Tried: all of it is written and taken back, and the answer is what an import would answer.
  enum class Import { ForGood, Tried };
  Result<void> importTranscribed(const Study& records, const QString& sourceDigest, const QString& sourceName,
                                 const Progress& progress = {}, Import how = Import::ForGood);

 private:
  StudySession& m_session;
};
