#pragma once
#include "app/base/refusal.h"
#include "app/protocol/dlt_item.h"
#include "app/study/subject.h"
#include "app/study/worksheet.h"

#include <QStringList>

struct AttributionTerm;
struct DltDefinition;
struct Study;

/// What an item says of an event, or of a laboratory value.
struct ItemVerdict {
  QString item; ///< its id
  ItemState state = ItemState::No;
  std::optional<QDateTime> since; ///< UTC; meets, may: when the grade that it rests on began, at the earliest
  std::optional<QDateTime> reachedAt; ///< UTC; meets: when it was met; may: when it will be, if nothing
                                      ///< changes; none where that cannot be said, or nobody lives to it
  int grade = 0;                      ///< meets, may: the worst since then
  QStringList notes; ///< which reading was taken, what is missing; sentences in the user's language
  std::optional<QDateTime> askedFrom = {}; ///< UTC; may: what was answered before then does not hold any more
  bool operator==(const ItemVerdict&) const = default;
};

/// A value of a laboratory, as app/analysis/measurements/lab_points.h makes it.
struct LabPoint {
  QString analyte;    ///< id in the protocol's plan
  QDateTime earliest; ///< UTC, of sampling; the same as `latest` where the minute is known
  QDateTime latest;   ///< UTC
  double least = 0;   ///< in the plan's unit; of what lies below or above a limit, the least it can be
  double most = 0;    ///< the most it can be; the same as `least` of a number
  bool operator==(const LabPoint&) const = default;
};

/// An event, or an analyte, against every item.
struct WorksheetLine {
  RowId eventId = 0;              ///< 0 = an analyte
  QString term;                   ///< as it was entered
  QString analyte;                ///< id; empty for an event
  std::vector<ItemVerdict> items; ///< in the definition's order; an analyte: those that are about it
  bool operator==(const WorksheetLine&) const = default;
};

/// The worksheet of a subject at a moment.
struct Worksheet {
  int definition = 0;               ///< its version; 0 = the site has entered none, and there are no lines
  QDateTime at;                     ///< UTC
  std::vector<WorksheetLine> lines; ///< events of the DLT window by onset, then analytes
  bool operator==(const Worksheet&) const = default;
};

/// "D1, pneumonitis", in the user's language.
QString itemPlace(const Study& study, const WorksheetLine& line, const ItemVerdict& verdict);

/// Cheap: some event of the infused subject reaches the grade of an item, or is of its syndrome and not
/// graded on its scale, or something was answered. Without that no event meets an item, nor will one in time.
bool mayMeetAnItem(const Study& study, const Subject& subject);

/// An item that a person has to answer before *no DLT* can be signed.
struct OpenItem {
  RowId eventId = 0; ///< 0 = a laboratory value
  QString place;     ///< "D1, pneumonitis", in the user's language
  ItemVerdict verdict;
  QString why; ///< what is missing: an answer, another reader's, one under this version; a sentence
  bool operator==(const OpenItem&) const = default;
};

/// What the engine is asked against.
struct WorksheetQuestion {
  const DltDefinition& definition;
  QTimeZone zone;                            ///< of the site: calendar days
  std::optional<QDateTime> infusedAt;        ///< UTC; none: no day of onset counts, and none is too early
  int lastOnsetDay = 28;                     ///< A2
  const std::vector<AttributionTerm>& scale; ///< the strongest first
  QDateTime at;                              ///< UTC; what is later is not known yet
  std::optional<QDateTime> died;             ///< UTC; nothing goes on after the day of death
};

/// The scale whose grades a rule reads; CTCAE where it is not about a syndrome.
GradeScale scaleOf(DltRule::About about);

/// The event is one of the item's syndrome and was not graded on its scale.
bool lacksGrade(const DltItem& item, const AdverseEvent& event);

/// What the item says of the event. An event that had the grade before the infusion counts from the first
/// rise that can follow it. A fatal event is of any grade, on every scale. Pure: no study is asked.
/// `organClass` (English) is empty where nobody knows it. For a laboratory item: no.
ItemVerdict judge(const DltItem& item, const AdverseEvent& event, const QString& organClass,
                  const WorksheetQuestion& question);

/// What a laboratory item says of its analyte's values, in any order; those of others are passed over. One
/// value holds until the next one. Known only as below or above a limit, one is beyond the bound from the
/// infusion on where it can be, and before it where it must be: a note says so. What was beyond the bound
/// before the infusion and stayed so, and what was not measured since, the rule does not decide: *may*, and
/// the note why. It is asked anew once it has lasted for as
/// long as the item asks since the infusion.
ItemVerdict judgeLaboratory(const DltItem& item, const std::vector<LabPoint>& values,
                            const WorksheetQuestion& question);

/// Ids of the analytes that an item is about, in the definition's order.
QStringList analytesOf(const DltDefinition& definition);

/// The event against every item.
WorksheetLine lineOf(const AdverseEvent& event, const QString& organClass, const WorksheetQuestion& question);

/// Adds a line for each analyte that an item is about, in the definition's order.
void addLaboratory(const std::vector<LabPoint>& values, const WorksheetQuestion& question, Worksheet& sheet);

/// The events of the subject that can belong to the DLT window against the definition in force, then the
/// analytes that an item is about; empty before the infusion.
Worksheet worksheetOf(const Study& study, const Subject& subject, const std::vector<LabPoint>& values,
                      const QDateTime& at);

/// The same of the events alone, where nobody knows what the laboratory measured.
Worksheet eventSheetOf(const Study& study, const Subject& subject, const QDateTime& at);

/// The answers that hold for the verdict: given for this state of the item, under this version of the
/// definition, not before ItemVerdict::askedFrom.
std::vector<const DltAnswer*> answersInForce(const Subject& subject, RowId eventId,
                                             const ItemVerdict& verdict, int definition);

/// *Meets*, *may*, and what somebody has called a DLT though the rule says otherwise by now (an end or a
/// cause that was entered later): until they answer anew, or an assessment that was signed later takes it up.
bool isAsked(const Subject& subject, RowId eventId, const ItemVerdict& verdict, int definition);

/// What is asked and to which the answer is missing that holds now: one for this state and this version of
/// the definition; with the second reader (Site::secondReader) two people's. In the worksheet's order.
std::vector<OpenItem> openItems(const Study& study, const Subject& subject, const Worksheet& worksheet);

/// Answers in force of two people that differ: "D1, pneumonitis". Each pair once, in the worksheet's order.
QStringList differingAnswers(const Study& study, const Subject& subject, const Worksheet& worksheet);

/// The latest assessment that was signed; nullptr if none was.
const DltAssessment* latestSigned(const Subject& subject);

/// What the signed worksheet of an assessment rested on and is another now: "S-001, pneumonitis: grade 2 when
/// it was signed, grade 3 now." With `values` also what its laboratory values say now of the items that are
/// about them (nullptr = nobody knows them), as long as the definition is the one that it was signed under.
/// Empty = it rests on these data, or it was signed without a worksheet.
QStringList changedSince(const Study& study, const Subject& subject, const DltAssessment& assessment,
                         const std::vector<LabPoint>* values = nullptr);

/// What is signed with an assessment: definition, each event with grades, dates and causes, the verdicts and
/// their answers in force. The same bytes for the same content.
QString worksheetJson(const Study& study, const Subject& subject, const Worksheet& worksheet);

/// Of a subject who does not count as a DLT: hasMarkedDlt(); an item that an event *meets* by the evening of
/// `today` (site calendar) without the answers that are needed; an answer *DLT* that no assessment has
/// followed. Until then places at the subject's level and above are held: safety first. Laboratory values
/// hold nothing.
bool hasUnjudgedDlt(const Study& study, const Subject& subject, QDate today);

/// May this assessment be signed? First the day rules of section 3: mayAssess() of dlt_window.h. Then, of
/// what no site log tells (transcribed), field worksheet: *no DLT* DLT-ITEM while an item is open, DLT-READER
/// while two readers differ; *not evaluable* DLT-ITEM while a *meets* is open; both DLT-ITEM while an answer
/// in force says DLT. A DLT is never refused. `worksheet` is the one of the moment of signing.
std::optional<Refusal> mayAssess(const Study& study, const Subject& subject, const DltAssessment& assessment,
                                 const Worksheet& worksheet, QDate today);
