#pragma once
#include "app/reports/casebook/casebook.h"

#include <QStringList>

/// Every text of a chapter, one below the other; flagged rows begin with "!".
inline QString wordsOf(const CasebookChapter& chapter) {
  QStringList words;
  for (const CasebookSection& section : chapter.sections) {
    words << section.title << section.notes;
    for (const CasebookTable& table : section.tables)
      for (const CasebookRow& row : table.rows)
        words << (row.flagged ? u"! " : u"") + row.cells.join(u" | ");
  }
  return words.join(u'\n');
}
