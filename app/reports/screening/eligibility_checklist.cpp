#include "app/reports/screening/eligibility_checklist.h"

#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace {
QString inclusionWord(Verdict verdict) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "● met"),
                                    QT_TRANSLATE_NOOP("Reports", "▲ not met"),
                                    QT_TRANSLATE_NOOP("Reports", "◔ not assessed")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(verdict)));
}

QString exclusionWord(Verdict verdict) {
  static constexpr std::array words{QT_TRANSLATE_NOOP("Reports", "● absent"),
                                    QT_TRANSLATE_NOOP("Reports", "▲ present"),
                                    QT_TRANSLATE_NOOP("Reports", "◔ not assessed")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(verdict)));
}

ChecklistLine lineOf(const CriterionVerdict& verdict, const QString& text, bool inclusion) {
  QStringList value{verdict.value, verdict.explanation};
  value.removeAll(QString());
  return {verdict.id,        text,
          verdict.verdict,   inclusion ? inclusionWord(verdict.verdict) : exclusionWord(verdict.verdict),
          value.join(u'\n'), verdict.missing};
}

QString exclusionText(const Site& site, const QString& code) {
  const auto found = std::find_if(site.exclusions.begin(), site.exclusions.end(),
                                  [&](const ExclusionCriterion& e) { return e.code == code; });
  if (found == site.exclusions.end()) return code;
  const bool chinese = QLocale().language() == QLocale::Chinese;
  const QString& wanted = chinese ? found->textZh : found->textEn;
  return wanted.isEmpty() ? (chinese ? found->textEn : found->textZh) : wanted;
}

void addVerdicts(EligibilityChecklist& list, const Study& study, const Screening& screening) {
  const EligibilityResult result = evaluateEligibility(study.protocol, study.site, screening);
  for (const CriterionVerdict& verdict : result.criteria) {
    if (const Criterion* criterion = study.protocol.criterion(verdict.id))
      list.inclusion.push_back(lineOf(verdict, criterion->text.in(QLocale().name()), true));
    else if (!study.site.exclusions.empty())
      list.exclusion.push_back(lineOf(verdict, exclusionText(study.site, verdict.id), false));
    else
      list.exclusionNote = verdict.explanation;
  }
  list.overall = result.overall;
  switch (result.overall) {
  case Eligibility::Eligible:
    list.overallText =
        ReportsText::tr("● Eligible: every inclusion criterion is met, every exclusion criterion absent.");
    break;
  case Eligibility::NotEligible:
    list.overallText = ReportsText::tr("▲ Not eligible: %1").arg(result.failed().join(comma()));
    break;
  case Eligibility::Incomplete:
    list.overallText =
        ReportsText::tr("◔ Incomplete, still to be assessed: %1").arg(result.missing().join(comma()));
    break;
  }
}

QString consentText(const Study& study, const Consent& consent) {
  const QString when = consent.timeKnown ? siteMoment(study.site, consent.signedAt)
                                         : siteDate(study, consent.signedAt).toString(Qt::ISODate);
  return ReportsText::tr("version %1, %2").arg(consent.version, when);
}

QString failureText(const ScreenFailure& failure) {
  const QString head = ReportsText::tr("Screen failure on %1: %2")
                           .arg(failure.date.toString(Qt::ISODate), failure.criteria.join(comma()));
  return failure.comment.isEmpty() ? head : head + QStringLiteral(". ") + failure.comment;
}

void addSignatures(EligibilityChecklist& list, const Study& study, const Screening& screening) {
  const QString role = ReportsText::tr("Investigator");
  for (const Signature& signature : screening.signatures) {
    list.signatures.push_back(printedSignature(study.site, role, SignatureMeaning::Eligibility, signature));
    list.draft = list.draft && signature.earlierVersion;
  }
  if (const auto& failure = screening.failure; failure && failure->signature) {
    list.signatures.push_back(printedSignature(study.site, ReportsText::tr("Screen failure"),
                                               SignatureMeaning::ScreenFailure, failure->signature));
    list.draft = failure->signature->earlierVersion;
  }
  if (list.draft)
    list.signatures.push_back(
        printedSignature(study.site, role, SignatureMeaning::Eligibility, std::nullopt));
}
} // namespace

QString valueText(const ChecklistLine& line) {
  if (line.missing.isEmpty()) return line.value;
  const QString missing = ReportsText::tr("Missing: %1").arg(line.missing.join(semicolon()));
  return line.value.isEmpty() ? missing : line.value + u'\n' + missing;
}

std::optional<EligibilityChecklist> eligibilityChecklist(const Study& study, RowId screeningId, QDate today,
                                                         const JournalStamp& head) {
  const Screening* screening = study.screening(screeningId);
  if (!screening) return std::nullopt;
  const Subject* subject = study.subjectOfScreening(screeningId);
  EligibilityChecklist list;
  static_cast<PrintedStudy&>(list) = printedStudy(study);
  list.screeningNumber = screening->number;
  if (subject->assignment && subject->assignment->screeningId == screeningId)
    list.subjectNumber = subject->assignment->subjectNumber;
  list.person = sexAndAge(*screening);
  list.consent = consentText(study, screening->consent);
  list.printedOn = today;
  list.head = head;
  addVerdicts(list, study, *screening);
  if (screening->failure) list.failure = failureText(*screening->failure);
  addSignatures(list, study, *screening);
  return list;
}

namespace {
QString verdictStyle(Verdict verdict) {
  static constexpr std::array styles{"good", "dlt", "wait"};
  return QString::fromUtf8(styles.at(static_cast<std::size_t>(verdict)));
}

QString linesHtml(const std::vector<ChecklistLine>& lines) {
  html::Table table({7, 42, 15, 36});
  table.head({ReportsText::tr("No."), ReportsText::tr("Criterion"), ReportsText::tr("Verdict"),
              ReportsText::tr("Value")});
  for (const ChecklistLine& line : lines)
    table.row({html::strong(line.id), html::cell(line.text),
               html::cell(line.verdictWord, verdictStyle(line.verdict)), html::cell(valueText(line))});
  return table.toHtml();
}

QString headHtml(const EligibilityChecklist& list) {
  const QString head = titleHtml(list, ReportsText::tr("Eligibility checklist %1").arg(list.screeningNumber));
  QStringList who{list.screeningNumber, list.subjectNumber, list.person};
  who.removeAll(QString());
  html::Table table({22, 78});
  table.fact(ReportsText::tr("Person", "a subject"), who.join(QStringLiteral(" · ")));
  table.fact(ReportsText::tr("Consent"), list.consent);
  table.fact(ReportsText::tr("Printed on"), list.printedOn.toString(Qt::ISODate));
  return head + table.toHtml();
}
} // namespace

QString eligibilityChecklistHtml(const EligibilityChecklist& list) {
  QString body = headHtml(list);
  if (list.draft)
    body += html::warning(ReportsText::tr("DRAFT: the investigator has not signed what stands here."));
  body += html::sentence(list.overallText, QStringLiteral("lead"));
  if (!list.failure.isEmpty()) body += html::warning(list.failure);
  body += html::heading(ReportsText::tr("Inclusion criteria")) + linesHtml(list.inclusion);
  body += html::heading(ReportsText::tr("Exclusion criteria"));
  body += list.exclusionNote.isEmpty() ? linesHtml(list.exclusion) : html::warning(list.exclusionNote);
  body += html::heading(ReportsText::tr("Signatures")) + signaturesHtml(list.signatures);
  body += journalStampHtml(list.head);
  return html::page(body);
}
