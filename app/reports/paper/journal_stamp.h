#pragma once
#include "app/base/refusal.h"

/// Position of the journal when something was printed: a file rolled back later contradicts the paper.
struct JournalStamp {
  qint64 sequence = 0;
  QString macHex;
  bool operator==(const JournalStamp&) const = default;
};

/// "Journal 1842 · 7f3a 91c2 0b4e 55d0 …".
QString headText(const JournalStamp& head);

/// What a printed paper says of the journal: the number of an entry, and of its chain head the first digits
/// and, where the middle is left out, the last.
struct PaperHead {
  qint64 line = 0;
  QString begins; ///< hexadecimal, small letters, at least four
  QString ends;   ///< may be empty
  bool operator==(const PaperHead&) const = default;
};

/// Reads "558:2c58…4036a", the head whole or shortened by "…" or dots, and the lines that memos, checklists
/// and casebooks bear at their foot, in English or Chinese. Large letters, full-width digits and blanks
/// between the digits are the same. Everything else is refused: HEAD, field paperHead.
Result<PaperHead> readPaperHead(const QString& text);

enum class PaperAnswer {
  SameHistory,  ///< the study has this entry with this chain head
  OtherHistory, ///< it has another entry of this number
  OlderCopy     ///< it ends before this entry
};

struct PaperComparison {
  PaperHead paper;
  qint64 lastLine = 0; ///< where the study's journal ends
  PaperAnswer answer = PaperAnswer::OtherHistory;
  bool operator==(const PaperComparison&) const = default;
};

/// `macHex` is the whole chain head of the paper's entry in the study; it is not looked at where the study
/// ends before that.
PaperComparison compareWithPaper(const PaperHead& paper, qint64 lastLine, const QString& macHex);

/// The answer in words: what it means, how many entries came after it, how many digits were compared.
QString paperAnswerText(const PaperComparison& comparison);

/// "Journal entry 558, chain head 2c58…", whole, as paper has it.
QString chainHeadText(qint64 line, const QString& macHex);

/// The line at the foot of what is printed: from which state of the study file it is.
QString journalStampHtml(const JournalStamp& head);
