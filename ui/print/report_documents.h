#pragma once
#include "app/reports/casebook/casebook.h"
#include "app/reports/decision/decision_memo.h"
#include "app/reports/design/design_memo.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/reports/outlook/operating_report.h"
#include "app/reports/outlook/second_opinion_report.h"
#include "app/reports/oversight/changed_fields.h"
#include "app/reports/oversight/query_list.h"
#include "app/reports/oversight/site_papers.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/safety/event_table.h"
#include "app/reports/status/due_sheets.h"
#include "app/study/bedside.h"
#include "app/study/decision.h"
#include "db/audit/audit_trail.h"
#include "db/session/study_file.h"
#include "db/session/study_session.h"
#include "ui/print/print_document.h"

#include <optional>

struct Study;
struct StudyAt;

/// The memo of a decision: signed, or a draft made by prepared(). `cutoff`: as decisionMemo() has it.
PrintDocument memoDocument(const Standing& standing, const Decision& decision, const JournalHead& head,
                           const std::optional<MeetingCutoff>& cutoff = {});

/// The minutes of a meeting; DRAFT until it was held.
PrintDocument minutesDocument(const Standing& standing, const Meeting& meeting, const JournalHead& head);

/// What the site reports of a serious event.
PrintDocument saeReportDocument(const Study& study, const SaeReport& report, const JournalHead& head);

/// The memo of a change of the design: signed, or a draft made by preparedChange().
PrintDocument designMemoDocument(const Standing& standing, const DesignChange& change,
                                 const JournalHead& head);

/// The eligibility checklist of a screening; nothing when the study has no such screening.
std::optional<PrintDocument> checklistDocument(const Study& study, RowId screeningId, QDate today,
                                               const JournalHead& head);

/// One chart on a page of its own, with its numbers in words below it.
PrintDocument chartDocument(const Study& study, const std::function<std::unique_ptr<QChart>()>& chart,
                            const JournalHead& head);

/// Lines of the audit trail, with the filter that chose them in words and how far it was reviewed
/// (auditReviewText()).
PrintDocument auditDocument(const Study& study, const std::vector<AuditLine>& lines,
                            const AuditFilter& filter, const JournalHead& head, const QString& reviewed = {});

/// Adverse events by term and worst grade, on the data of `cutOff`; organ classes by the dictionary.
PrintDocument eventTableDocument(const Study& study, const CtcaeDictionary& dictionary,
                                 const EventChoice& choice, QDate cutOff, const JournalHead& head);
/// The deviation log; `lines`: deviationLog() of that day.
PrintDocument deviationLogDocument(const Study& study, const std::vector<DeviationLine>& lines, QDate today,
                                   const JournalHead& head);
/// The summary of efficacy on the report's cut-off, with its charts.
PrintDocument efficacyDocument(const Study& study, const EfficacyReport& report,
                               const WaterfallSeries& waterfall, int designVersion, const JournalHead& head);
/// A tree of dose paths as it was opened; the report's journal head and language are filled in here.
PrintDocument dosePathDocument(const Study& study, DosePathReport report, QDate today,
                               const JournalHead& head);

/// The decision table of the design in force, for the protocol binder.
PrintDocument decisionTableDocument(const Study& study, int designVersion, const JournalHead& head);
/// What other designs say of the same data; advisory.
PrintDocument secondOpinionDocument(const Study& study, const OpinionReport& report, int designVersion,
                                    const JournalHead& head);

/// The sheet of the week from `monday` on; `entries`: dueBetween() of its days.
PrintDocument weekSheetDocument(const Standing& standing, QDate monday,
                                const std::vector<CalendarEntry>& entries, const JournalHead& head);
/// Today's list.
PrintDocument todaySheetDocument(const Standing& standing, const std::vector<DueItem>& due,
                                 const JournalHead& head);
/// Labels for the samples of a day; `entries`: dueBetween() of it.
PrintDocument sampleLabelsDocument(const Standing& standing, QDate day,
                                   const std::vector<CalendarEntry>& entries, const JournalHead& head);

/// The night's sheet of a subject, as bedsideSheetHtml() fills it.
PrintDocument bedsideSheetDocument(const Study& study, const Subject& subject,
                                   const std::vector<BedsideEntry>& entries, QDate day,
                                   const JournalHead& head);

/// The list of queries for the visit. `shown`: the filter in words, empty = every query.
PrintDocument queryListDocument(const Study& study, const std::vector<QueryRow>& rows, const QString& shown,
                                const JournalHead& head);

/// What changed, for whoever types it into the sponsor's EDC. `shown`: as changedFieldsHtml() has it.
PrintDocument changedFieldsDocument(const Study& study, const std::vector<ChangedField>& fields,
                                    const QString& shown, const JournalHead& head);

/// A paper of the site's file, on the data of that day.
PrintDocument sitePaperDocument(const Study& study, SitePaper paper, QDate today, const JournalHead& head);

/// What every report bears: letterhead, title, reference, the journal's head. `what` it is names its file:
/// fileNameOf().
PrintDocument reportDocument(const Study& study, const QString& what, const QString& title,
                             const QString& html, const JournalHead& head);

// What every document needs.
JournalStamp printed(const JournalHead& head);
PrintedAuditLine printed(const AuditLine& line, const Study& study, bool namesSubject);
/// The site's letterhead; its name where it has none.
QStringList letterheadOf(const Study& study);

/// The casebook of a subject as the study stands now: everything that is recorded of it, and every line of
/// its audit trail. Refusals: FILE; SUBJECT where there is no such subject.
Result<PrintDocument> casebookDocument(const StudySession& session, RowId subjectId);

/// The DLT worksheet of a subject as it stands now. Refusals: FILE; SUBJECT where there is no such subject.
Result<PrintDocument> worksheetDocument(const StudySession& session, RowId subjectId);

/// The same from its parts.
PrintDocument casebookDocument(const Standing& standing, const Subject& subject, const CasebookRecord& record,
                               const QDateTime& now, const JournalHead& head);

/// The package of a review meeting: of the study as it was at the cut-off, and dated then.
PrintDocument packageDocument(const StudyAt& then);

/// Operating characteristics by themselves. `isSaved`: the scenarios are those that the study has.
PrintDocument operatingDocument(const Study& study, const OperatingReport& report, bool isSaved,
                                const JournalHead& head);

/// Puts them behind a memo, on pages of their own.
void addAnnex(PrintDocument& memo, const Study& study, const OperatingReport& report,
              const JournalHead& head);
