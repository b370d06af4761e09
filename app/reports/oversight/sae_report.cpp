#include "app/reports/oversight/sae_report.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/dlt_period.h"
#include "app/dosing/dose.h"
#include "app/oversight/sae_rules.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/dose_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/words.h"

#include <QLocale>

namespace {
/// What the paper is filled from.
struct SaeSource {
  const Study& study;
  const SaeReport& report;
  const Subject& subject;
  const AdverseEvent& event;

  QString moment(const std::optional<QDateTime>& at) const {
    return at ? siteMoment(study.site, *at) : QString();
  }
};

QString answered(const std::optional<bool>& answer) {
  if (!answer) return {};
  return *answer ? ReportsText::tr("yes") : ReportsText::tr("no");
}

SaeSection subjectSection(const SaeSource& source) {
  const Subject& subject = source.subject;
  const Screening& screening = subject.judgedScreening();
  const auto& weight = subject.infusion;
  return {ReportsText::tr("Subject"),
          {{ReportsText::tr("Subject number"), subject.label()},
           {ReportsText::tr("Screening number"), screening.number},
           {ReportsText::tr("Sex and age"), sexAndAge(screening)},
           {ReportsText::tr("Body weight"),
            weight ? ReportsText::tr("%1 kg").arg(formatNumber(weight->weightKg)) : QString()},
           {ReportsText::tr("Underlying disease"),
            screening.entry.diagnosis ? diagnosisName(*screening.entry.diagnosis) : QString()}}};
}

SaeSection productSection(const SaeSource& source) {
  const Study& study = source.study;
  const auto& place = source.subject.assignment;
  const auto& infusion = source.subject.infusion;
  SaeSection section{
      ReportsText::tr("Investigational product"),
      {{ReportsText::tr("Product"), study.protocol.product.in(QLocale().name())},
       {ReportsText::tr("Dose level"), place ? levelName(study.protocol.design, place->level) : QString()}}};
  if (!infusion) {
    section.facts.push_back(
        {ReportsText::tr("Infusion"), ReportsText::tr("not infused when this was printed")});
    return section;
  }
  const std::vector<SaeFact> given{
      {ReportsText::tr("Infusion began"), siteMoment(study.site, infusion->startedAt)},
      {ReportsText::tr("Infusion ended"), source.moment(infusion->endedAt)},
      {ReportsText::tr("Infusion completed"), answered(infusion->completed)},
      {ReportsText::tr("Dose given"),
       ReportsText::tr("%1 cells (%2)").arg(formatCells(infusion->infusedCells), cellBasis(*infusion))},
      {ReportsText::tr("Batch"), infusion->batch},
      {ReportsText::tr("Premedication"), infusion->premedication.value_or(QString())},
      {ReportsText::tr("Reaction to the infusion"), infusion->reaction.value_or(QString())}};
  section.facts.insert(section.facts.end(), given.begin(), given.end());
  return section;
}

QString onsetOn(const SaeSource& source) {
  const QString onset = onsetText(source.study, source.event);
  if (!source.subject.infusion) return onset;
  return ReportsText::tr("%1 (day %2)")
      .arg(onset, onsetDays(source.study, *source.subject.infusion, source.event));
}

QString endOn(const SaeSource& source) {
  const QString end = endText(source.study, source.event);
  return end.isEmpty() ? ReportsText::tr("goes on") : end;
}

/// Grades on every scale, from the onset on.
QString gradesOf(const SaeSource& source) {
  QStringList lines{ReportsText::tr("at onset grade %1").arg(source.event.grade)};
  lines << astctWords(source.event) << courseWords(source.event, source.study.site.timeZone);
  return lines.join(u'\n');
}

QString expectedness(const AdverseEvent& event) {
  if (!event.expected) return {};
  return *event.expected ? ReportsText::tr("expected") : ReportsText::tr("unexpected");
}

SaeSection eventSection(const SaeSource& source) {
  const AdverseEvent& event = source.event;
  return {ReportsText::tr("Serious adverse event"),
          {{ReportsText::tr("Event (CTCAE)"), displayTerm(source.study, event.term)},
           {ReportsText::tr("Serious because"),
            event.seriousness ? seriousnessName(*event.seriousness) : QString()},
           {ReportsText::tr("Onset"), onsetOn(source)},
           {ReportsText::tr("Site aware since"), source.moment(event.awareAt)},
           {ReportsText::tr("Grades and course"), gradesOf(source)},
           {ReportsText::tr("End of the event"), endOn(source)},
           {ReportsText::tr("Outcome of the event"),
            event.outcome ? eventOutcomeName(*event.outcome) : QString()},
           {ReportsText::tr("Action taken with the product"),
            event.action ? actionName(*event.action) : QString()}}};
}

SaeSection relationSection(const SaeSource& source) {
  return {ReportsText::tr("Relation to the product"),
          {{ReportsText::tr("Relation to the CAR-NK cells"), relatedWords(source.study, source.event)},
           {ReportsText::tr("Other causes"), otherCauseWords(source.study, source.event).join(u'\n')},
           {ReportsText::tr("Reasoning"), source.report.reasoning},
           {ReportsText::tr("By the investigator's brochure"), expectedness(source.event)}}};
}

SaeSection treatmentSection(const SaeSource& source) {
  const AdverseEvent& event = source.event;
  return {ReportsText::tr("Treatment"),
          {{ReportsText::tr("Tocilizumab given"), answered(event.tocilizumab)},
           {ReportsText::tr("Corticosteroid given"), answered(event.corticosteroid)},
           {ReportsText::tr("Vasopressor given"), answered(event.vasopressor)},
           {ReportsText::tr("Other treatment of the event"), event.otherTreatment.value_or(QString()), true},
           {ReportsText::tr("Concomitant treatment"), source.report.concomitant}}};
}

SaeSection narrativeSection(const SaeSource& source) {
  QStringList others;
  for (const AdverseEvent& other : source.subject.events)
    if (other.serious && other.id != source.event.id)
      others << ReportsText::tr("%1, onset %2")
                    .arg(eventName(source.study, other), onsetText(source.study, other));
  return {ReportsText::tr("Narrative"),
          {{ReportsText::tr("What happened and what was done"), source.report.narrative},
           {ReportsText::tr("Other serious events of the subject"),
            others.isEmpty() ? ReportsText::tr("None is recorded.") : others.join(u'\n')}}};
}

SaeSection sentSection(const SaeSource& source) {
  const SafetyPlan& plan = source.study.protocol.safety;
  SaeSection section{ReportsText::tr("Reported to"), {}};
  const std::vector<SafetyReport> sent = sentOf(source.event, source.report.id);
  for (const ReportRecipient& recipient : recipientsOf(plan)) {
    const SafetyReport* one =
        firstThat(sent, [&](const SafetyReport& each) { return each.to == recipient.to; });
    section.facts.push_back({recipientTitle(recipient.to, plan),
                             one ? source.moment(one->sentAt) : ReportsText::tr("not sent"), true});
  }
  return section;
}

QString sectionHtml(const SaeSection& section) {
  html::Table table({30, 70});
  for (const SaeFact& fact : section.facts) {
    const bool isBlank = fact.value.isEmpty();
    table.row(
        {html::strong(fact.name), html::cell(isBlank ? ReportsText::tr("✕ not recorded") : fact.value,
                                             isBlank && !fact.may ? QStringLiteral("dlt") : QString())});
  }
  return html::heading(section.title) + table.toHtml();
}

/// Room for whoever reports to sign by hand.
QString reporterHtml() {
  PrintedSignature reporter;
  reporter.role = ReportsText::tr("Reporting investigator");
  reporter.meaning = ReportsText::tr("I report this event as it is described above.");
  return html::heading(ReportsText::tr("Signature")) + signaturesHtml({reporter});
}
} // namespace

std::vector<SaeSection> saeSections(const Study& study, const SaeReport& report) {
  const OwnedEvent owned = ownedEvent(study, report.eventId);
  if (!owned.event) return {};
  const SaeSource source{study, report, *owned.subject, *owned.event};
  const SaeSection about{ReportsText::tr("Report"),
                         {{ReportsText::tr("Kind of report"), saeReportKindName(report.kind)},
                          {ReportsText::tr("Number of the report"), QString::number(report.number)},
                          {ReportsText::tr("Date of the report"), isoDate(report.date)}}};
  return {about,
          subjectSection(source),
          productSection(source),
          eventSection(source),
          relationSection(source),
          treatmentSection(source),
          narrativeSection(source),
          sentSection(source)};
}

QStringList saeBlanks(const std::vector<SaeSection>& sections) {
  QStringList names;
  for (const SaeSection& section : sections)
    for (const SaeFact& fact : section.facts)
      if (fact.value.isEmpty() && !fact.may) names << fact.name;
  return names;
}

QString saeReportHtml(const Study& study, const SaeReport& report, const JournalStamp& head) {
  QString body = reportTitleHtml(study, ReportsText::tr("Serious adverse event report"), QLocale().name());
  const std::vector<SaeSection> sections = saeSections(study, report);
  const QStringList blanks = saeBlanks(sections);
  body +=
      blanks.isEmpty()
          ? html::sentence(ReportsText::tr("Every line is filled from the record."))
          : html::warning(
                ReportsText::tr("Blank, as the record says nothing of it: %1.").arg(blanks.join(comma())));
  for (const SaeSection& section : sections)
    body += sectionHtml(section);
  return html::page(body + reporterHtml() + journalStampHtml(head));
}
