#include "app/reports/casebook_chapters.h"
#include "app/reports/eligibility_checklist.h"
#include "app/study/words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Casebook)
};

EligibilityChecklist checklistOf(const CasebookSource& source, const Screening& screening) {
  return eligibilityChecklist(source.study, screening.id, source.today(), source.head)
      .value_or(EligibilityChecklist());
}

CasebookTable criteriaTable(const QString& what, const std::vector<ChecklistLine>& lines) {
  CasebookTable table{
      {Text::tr("No."), what, Text::tr("Verdict"), Text::tr("What decided")}, {7, 42, 15, 36}, {}};
  for (const ChecklistLine& line : lines)
    table.rows.push_back(
        {{line.id, line.text, line.verdictWord, valueText(line)}, line.verdict == Verdict::NotMet});
  return table;
}

CasebookSection screeningSection(const CasebookSource& source, const Screening& screening) {
  const EligibilityChecklist list = checklistOf(source, screening);
  CasebookSection section{screening.number, {list.overallText}, {}};
  if (!list.exclusionNote.isEmpty()) section.notes << list.exclusionNote;
  std::vector<CasebookRow> entered = enteredAtScreening(screening.entry);
  if (entered.empty()) section.notes << Text::tr("Nothing was entered on the screening form.");
  if (!entered.empty()) section.tables.push_back(namesAndValues(std::move(entered)));
  section.tables.push_back(criteriaTable(Text::tr("Inclusion criterion"), list.inclusion));
  if (!list.exclusion.empty())
    section.tables.push_back(criteriaTable(Text::tr("Exclusion criterion"), list.exclusion));
  return section;
}
} // namespace

CasebookChapter consentChapter(const CasebookSource& source) {
  CasebookTable table{
      {Text::tr("Screening"), Text::tr("Consent"), Text::tr("Age at consent")}, {18, 62, 20}, {}};
  for (const Screening& screening : source.subject.screenings)
    table.rows.push_back(
        {{screening.number, checklistOf(source, screening).consent,
          screening.ageYears ? QString::number(*screening.ageYears) : Text::tr("not known")}});
  return chapterOf(CasebookPart::Consent, Text::tr("Consent"), table, Text::tr("No consent is recorded."));
}

CasebookChapter screeningChapter(const CasebookSource& source) {
  CasebookChapter chapter{CasebookPart::Screening, Text::tr("Screening and eligibility"), {}};
  for (const Screening& screening : source.subject.screenings)
    chapter.sections.push_back(screeningSection(source, screening));
  return chapter;
}

CasebookChapter screenFailureChapter(const CasebookSource& source) {
  CasebookTable table{{Text::tr("Screening"), Text::tr("Date"), Text::tr("Criteria"), Text::tr("Comment")},
                      {15, 15, 20, 50},
                      {}};
  for (const Screening& screening : source.subject.screenings)
    if (const auto& failure = screening.failure)
      table.rows.push_back({{screening.number, failure->date.toString(Qt::ISODate),
                             failure->criteria.join(comma()), failure->comment},
                            true});
  return chapterOf(CasebookPart::ScreenFailure, Text::tr("Screen failures"), table,
                   Text::tr("No screen failure is recorded."));
}
