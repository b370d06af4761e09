#include "ui/pages/subjects/subjects_models.h"

#include "app/analysis/response/response_findings.h"
#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/reports/safety/deviations.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/dose_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/signature.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/pages/subjects/subjects_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/status_mark.h"

#include <algorithm>

namespace {
SubjectRow rowOfSubject(const Standing& standing, const Subject& subject) {
  SubjectRow row;
  row.subjectId = subject.id;
  row.label = subject.label();
  row.screening = subject.screening().number;
  if (!subject.assignment) {
    row.state =
        subject.screening().failure ? SubjectsText::tr("screen failure") : SubjectsText::tr("screening");
    return row;
  }
  row.level = subject.assignment->level;
  row.status = SubjectStatus::InWindow;
  row.state = SubjectsText::tr("assigned, not infused");
  const WindowState* state = standing.window(subject); // thousands of them are not worked out again
  if (!state) return row;
  row.status = state->status;
  row.state = statusShape(state->status) + QStringLiteral(" ") + shortStateWords(subject, *state);
  row.flagged = state->overdue || state->lateAssessment;
  return row;
}
} // namespace

std::vector<SubjectRow> subjectRows(const Standing& standing) {
  std::vector<SubjectRow> rows;
  const auto& subjects = standing.study().subjects;
  rows.reserve(subjects.size());
  for (const Subject& subject : subjects)
    rows.push_back(rowOfSubject(standing, subject));
  const auto before = [](const SubjectRow& a, const SubjectRow& b) {
    if ((a.level > 0) != (b.level > 0)) return a.level > 0;
    return a.level > 0 ? a.label < b.label : a.subjectId > b.subjectId;
  };
  std::stable_sort(rows.begin(), rows.end(), before);
  return rows;
}

SubjectsModel::SubjectsModel(QObject* parent) : RowsModel(parent) {
  const auto id = [](const SubjectRow& row, int role) {
    return role == SubjectIdRole ? QVariant(row.subjectId) : QVariant();
  };
  const auto state = [id](const SubjectRow& row, int role) -> QVariant {
    if (role != Qt::ForegroundRole) return id(row, role);
    if (row.flagged) return Theme::current().warning;
    return row.status ? statusColour(*row.status) : Theme::current().muted;
  };
  const auto level = [](const SubjectRow& row) {
    return row.level > 0 ? QStringLiteral("L%1").arg(row.level) : QString();
  };
  setColumns({{tr("Subject"), &SubjectRow::label, id},
              {tr("Screening"), &SubjectRow::screening, id},
              {tr("Level"), level, id},
              {tr("Status"), &SubjectRow::state, state}});
}

int SubjectsModel::rowOf(RowId subjectId) const {
  return placeOf([&](const SubjectRow& row) { return row.subjectId == subjectId; });
}

namespace {
constexpr int flaggedFromGrade = 3;

/// Collects the entries of one subject.
class Line {
 public:
  Line(const Study& study, const Subject& subject) : m_study(study), m_subject(subject) {}

  TimelineEntry& add(QDate date, const QString& what, const QString& detail = {}) {
    TimelineEntry entry{date, {}, {}, what, detail};
    if (m_subject.infusion) entry.day = dayOf(m_study, *m_subject.infusion, date);
    m_entries.push_back(entry);
    return m_entries.back();
  }
  TimelineEntry& add(const QDateTime& moment, const QString& what, const QString& detail = {}) {
    const QDateTime local = moment.toTimeZone(m_study.site.timeZone);
    TimelineEntry& entry = add(local.date(), what, detail);
    entry.time = local.time();
    return entry;
  }
  std::vector<TimelineEntry> sorted() && {
    // Within a day they stay as they were added: in the order in which they follow from each other. Not every
    // one has a time.
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const auto& a, const auto& b) { return a.date < b.date; });
    return std::move(m_entries);
  }

 private:
  const Study& m_study;
  const Subject& m_subject;
  std::vector<TimelineEntry> m_entries;
};

QString signatureWords(const Signature& signature) {
  QString words = SubjectsText::tr("signed by %1").arg(signerName(signature.printedName));
  if (signature.method == SignatureMethod::Transcribed) words += SubjectsText::tr(", transcribed");
  if (signature.method == SignatureMethod::WetInk) words += SubjectsText::tr(", on paper");
  if (signature.earlierVersion) words += SubjectsText::tr(", signed an earlier version");
  return words;
}

void addScreenings(Line& line, const Subject& subject) {
  for (const Screening& screening : subject.screenings) {
    const QString consent =
        SubjectsText::tr("%1, version %2").arg(screening.number, screening.consent.version);
    TimelineEntry& entry = line.add(screening.consent.signedAt, SubjectsText::tr("Consent signed"), consent);
    if (!screening.consent.timeKnown) entry.time = {};
    for (const Signature& signature : screening.signatures)
      line.add(signature.at, SubjectsText::tr("Eligible"),
               SubjectsText::tr("%1, %2").arg(screening.number, signatureWords(signature)));
    if (screening.failure)
      line.add(screening.failure->date, SubjectsText::tr("Screen failure"),
               SubjectsText::tr("%1: %2").arg(screening.number, screening.failure->criteria.join(comma())));
  }
}

/// What deviated in one kind of act; on that day, where one is given.
QStringList deviating(const std::vector<DeviationLine>& deviations, DeviatingAct act, QDate date = {}) {
  QStringList words;
  for (const DeviationLine& line : deviations)
    if (line.act == act && (date.isNull() || line.date == date))
      words << SubjectsText::tr("deviation: %1").arg(line.what);
  return words;
}

QString placeWords(const Study& study, const Assignment& place) {
  if (!isOpenedPlace(study, place)) return SubjectsText::tr("no decision opened this place");
  const Decision* decision = study.decision(place.decisionId);
  return decision ? SubjectsText::tr("place opened by decision %1").arg(decision->number)
                  : SubjectsText::tr("place opened with the study");
}

void addAssignment(Line& line, const Study& study, const Assignment& place,
                   const std::vector<DeviationLine>& deviations) {
  const QStringList deviated = deviating(deviations, DeviatingAct::Assigned);
  TimelineEntry& entry =
      line.add(place.date,
               SubjectsText::tr("Assigned as %1 to %2")
                   .arg(place.subjectNumber, levelName(study.protocol.design, place.level)),
               (QStringList{placeWords(study, place)} + deviated).join(semicolon()));
  entry.flagged = !deviated.isEmpty();
}

void addInfusion(Line& line, const Study& study, const Subject& subject,
                 const std::vector<DeviationLine>& deviations) {
  const Infusion& infusion = *subject.infusion;
  const DoseCheck check = checkDose(study.protocol, subject.assignment->level, infusion);
  QStringList parts{SubjectsText::tr("%1 cells for %2 kg: %3 cells/kg, %4")
                        .arg(formatCells(infusion.infusedCells))
                        .arg(infusion.weightKg)
                        .arg(formatCells(check.perKg), deviationText(check.deviationPercent)),
                    cellBasis(infusion)};
  if (!infusion.batch.isEmpty()) parts << SubjectsText::tr("batch %1").arg(infusion.batch);
  const QStringList deviated = deviating(deviations, DeviatingAct::Infused);
  TimelineEntry& entry =
      line.add(infusion.startedAt, SubjectsText::tr("Infused"), (parts + deviated).join(semicolon()));
  entry.flagged = !deviated.isEmpty();
}

void addEvents(Line& line, const Study& study, const Subject& subject) {
  for (const AdverseEvent& event : subject.events) {
    TimelineEntry& entry = line.add(event.onset, eventName(study, event), eventDetail(study, event));
    entry.flagged = worstGrade(event) >= flaggedFromGrade || event.doseLimiting;
  }
}

void addAssessments(Line& line, const Study& study, const Subject& subject,
                    const std::vector<DeviationLine>& deviations, QDate today) {
  const auto state = windowState(study, subject, today);
  for (const DltAssessment& assessment : subject.assessments) {
    QStringList parts;
    if (assessment.cause) parts << causeName(*assessment.cause);
    if (!assessment.reason.isEmpty()) parts << assessment.reason;
    parts << (assessment.signature ? signatureWords(*assessment.signature) : SubjectsText::tr("not signed"));
    const bool late = state && dayOf(study, *subject.infusion, assessment.date) > state->window.latest;
    const QStringList deviated = deviating(deviations, DeviatingAct::Assessed, assessment.date);
    TimelineEntry& entry =
        line.add(assessment.date, SubjectsText::tr("DLT assessment: %1").arg(outcomeName(assessment.outcome)),
                 (parts + deviated).join(semicolon()));
    entry.flagged = late || !deviated.isEmpty() || assessment.outcome == DltOutcome::Dlt;
  }
}

void addResponses(Line& line, const Study& study, const Subject& subject) {
  for (const ResponseAssessment& response : subject.responses) {
    QStringList parts;
    if (const QString findings = findingsText(response.findings); !findings.isEmpty()) parts << findings;
    if (response.mrdNegative)
      parts << (*response.mrdNegative ? SubjectsText::tr("MRD negative") : SubjectsText::tr("MRD positive"));
    if (response.derived && *response.derived != response.response)
      parts << SubjectsText::tr("by the criteria: %1").arg(responseName(*response.derived));
    if (!response.reason.isEmpty()) parts << reasonText(response.reason);
    if (const User* user = study.user(response.confirmedBy))
      parts << SubjectsText::tr("confirmed by %1").arg(user->name);
    TimelineEntry& entry =
        line.add(response.date, SubjectsText::tr("Response: %1").arg(responseName(response.response)),
                 parts.join(semicolon()));
    entry.flagged = response.response == Response::Relapse || response.response == Response::Progression;
  }
}

void addFollowUps(Line& line, const Subject& subject) {
  for (const FollowUp& followUp : subject.followUps) {
    TimelineEntry& entry =
        line.add(followUp.date, SubjectsText::tr("Follow-up: %1").arg(vitalStatusName(followUp.status)),
                 followUp.comment);
    entry.flagged = followUp.status == VitalStatus::Dead;
  }
}

void addDecisions(Line& line, const Standing& standing, const Subject& subject) {
  const Study& study = standing.study();
  for (const Decision& decision : study.decisions) {
    const auto counted =
        std::find_if(decision.basis.begin(), decision.basis.end(),
                     [&](const BasisOutcome& basis) { return basis.subjectId == subject.id; });
    if (counted == decision.basis.end()) continue;
    const QStringList deviated = deviating(deviationsOf(study, decision), DeviatingAct::Decided);
    const QStringList parts{
        SubjectsText::tr("%1; the subject counted as %2; %3")
            .arg(decisionText(study, decision), QString(counted->letter), decisionState(standing, decision))};
    TimelineEntry& entry = line.add(decision.date, SubjectsText::tr("Decision %1").arg(decision.number),
                                    (parts + deviated).join(semicolon()));
    entry.flagged = !deviated.isEmpty();
  }
}

void addDue(std::vector<TimelineEntry>& entries, const Study& study, const Subject& subject, QDate today) {
  const auto state = windowState(study, subject, today);
  if (!state || state->status != SubjectStatus::InWindow) return;
  TimelineEntry entry{
      state->earliest, {}, state->window.earliest, SubjectsText::tr("Safety assessment due"), {}};
  entry.detail = state->overdue
                     ? SubjectsText::tr("overdue since %1").arg(state->latest.toString(Qt::ISODate))
                     : SubjectsText::tr("until %1").arg(state->latest.toString(Qt::ISODate));
  entry.flagged = state->overdue;
  entries.push_back(entry);
}
} // namespace

std::vector<TimelineEntry> timelineOf(const Standing& standing, const Subject& subject) {
  const Study& study = standing.study();
  const QDate today = standing.today();
  const std::vector<DeviationLine> deviations = deviationsOf(study, subject, today);
  Line line(study, subject);
  addScreenings(line, subject);
  if (subject.assignment) addAssignment(line, study, *subject.assignment, deviations);
  if (subject.assignment && subject.infusion) addInfusion(line, study, subject, deviations);
  addEvents(line, study, subject);
  addAssessments(line, study, subject, deviations, today);
  addResponses(line, study, subject);
  addDecisions(line, standing, subject);
  addFollowUps(line, subject);
  auto entries = std::move(line).sorted();
  addDue(entries, study, subject, today);
  return entries;
}

TimelineModel::TimelineModel(QObject* parent) : RowsModel(parent) {
  const auto muted = coloured([](const TimelineEntry&) -> QVariant { return Theme::current().muted; });
  const auto words = coloured([](const TimelineEntry& entry) {
    return entry.flagged ? QVariant(Theme::current().warning) : QVariant();
  });
  const auto detail = coloured([](const TimelineEntry& entry) -> QVariant {
    return entry.flagged ? Theme::current().warning : Theme::current().muted;
  });
  const auto when = [](const TimelineEntry& entry) {
    const QString date = entry.date.toString(Qt::ISODate);
    return entry.time.isNull() ? date : date + entry.time.toString(QStringLiteral(" HH:mm"));
  };
  const auto day = [](const TimelineEntry& entry) { return entry.day ? dayText(*entry.day) : QString(); };
  setColumns({{tr("When"), when, muted},
              {tr("Day"), day, muted},
              {tr("What"), &TimelineEntry::what, words},
              {tr("Detail"), &TimelineEntry::detail, detail}});
}
