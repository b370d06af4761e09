#pragma once
#include "app/reports/casebook/casebook.h"
#include "app/study/study_rules.h"

/// What the chapters of a casebook are made from, and the words that several of them use.
struct CasebookSource {
  const Study& study;
  const Standing& standing; ///< of that study
  const Subject& subject;
  const CasebookRecord& record;
  QDateTime now; ///< UTC
  JournalStamp head;

  QDate today() const { return siteDate(study, now); }
  QString day(QDate date) const;             ///< "2026-01-20 (day 5)"; the date alone before the infusion
  QString moment(const QDateTime& at) const; ///< "2026-01-20 14:05", site time
  QString person(RowId userId) const;        ///< printed name
  QString signedBy(const Signature& given) const; ///< "Li Wei, 2026-01-20 14:05, signed an earlier version"
};

CasebookChapter consentChapter(const CasebookSource& source);
CasebookChapter screeningChapter(const CasebookSource& source);
CasebookChapter screenFailureChapter(const CasebookSource& source);
CasebookChapter assignmentChapter(const CasebookSource& source);
CasebookChapter infusionChapter(const CasebookSource& source);
CasebookChapter dltChapter(const CasebookSource& source);
CasebookChapter adverseEventsChapter(const CasebookSource& source);
CasebookChapter responseChapter(const CasebookSource& source);
CasebookChapter followUpChapter(const CasebookSource& source);
CasebookChapter measurementsChapter(const CasebookSource& source);
CasebookChapter decisionsChapter(const CasebookSource& source);
CasebookChapter signaturesChapter(const CasebookSource& source);

/// What was entered on the screening form, as far as it was; rows of name and value.
std::vector<CasebookRow> enteredAtScreening(const ScreeningEntry& entry);

/// A chapter that is one table, or where there are no rows says `empty`.
CasebookChapter chapterOf(CasebookPart part, const QString& title, const CasebookTable& table,
                          const QString& empty);
/// A chapter that is one sentence.
CasebookChapter emptyChapter(CasebookPart part, const QString& title, const QString& sentence);
/// Rows of name and value as a table.
CasebookTable namesAndValues(std::vector<CasebookRow> rows);
QString yesOrNo(bool value);
QString orDash(const QString& text); ///< "—" where nothing is recorded
