#pragma once
#include "tests/support/agreements.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/decisions/decision_cards.h"
#include "ui/pages/decisions/decisions_page.h"

namespace first_decision {
using namespace person;

/// S-001 treated on 15 January and cleared on day 14.
inline bool firstCleared(TestStudy& test) {
  test.setDay(QDate(2026, 1, 15));
  const RowId subject = screenAndAssign(test, QStringLiteral("Li Si"), 1);
  if (!infuse(test, subject)) return false;
  test.setDay(QDate(2026, 1, 29));
  return clear(test, subject);
}

inline void show(DecisionsPage& page) {
  page.resize(1198, 694);
  page.show();
  page.openRow(0);
}
/// Chooses what the rule recommends: it stands first.
inline bool chooseRecommended(QWidget& page) {
  return textOf(&page, "optionNote0").startsWith(QStringLiteral("as recommended")) && tick(&page, "option0");
}
/// Chooses it, and the principal investigator signs.
inline bool signRecommended(QWidget& page) {
  if (!chooseRecommended(page)) return false;
  whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
  return click(&page, "signDecision");
}
/// Saves the memo that is shown as a PDF, which is said, and reads its headings.
inline QStringList headingsOfMemo(TestStudy& test, QWidget* page) {
  const QString path = test.folder() + QStringLiteral("/memo.pdf");
  QFile::remove(path);
  whenAskedForAFile(path);
  QStringList headings;
  if (!click(page, "saveMemo") || !textOf(page, "memoMessage").startsWith(QStringLiteral("Saved:")))
    return headings;
  const ReadPdf memo = readPdf(path);
  for (const ReadBookmark& bookmark : memo.bookmarks)
    headings << bookmark.title;
  return headings;
}
} // namespace first_decision
