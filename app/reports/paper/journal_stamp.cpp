#include "app/reports/paper/journal_stamp.h"

#include "app/base/plain_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace {
constexpr qsizetype wholeHead = 64; ///< hexadecimal digits
constexpr qsizetype leastDigits = 4;

/// One spelling for all: full-width characters and the ellipsis become plain ones, blanks single.
QString plain(QString text) {
  text.replace(QChar(0x22EF), QStringLiteral("...")); // an ellipsis of Chinese input methods
  text.remove(QChar(0x200B));                         // where documents let long words break (html::text())
  return text.normalized(QString::NormalizationForm_KC).simplified().toLower();
}

/// The words are those that papers were printed with, in both languages (journalStampHtml(), headText()).
QRegularExpression paperPattern() {
  const QString before =
      QStringLiteral("(?:(?:printed from the study file at )?journal(?: entry)? "
                     "|(?:由研究文件于)?日志(?:条目)? ?(?:第 ?)?|打印自研究文件, ?日志条目 ?)?");
  const QString between = QStringLiteral("(?: ?条(?:打印)?)? ?(?::|·|, ?(?:chain head|链首)) ?");
  const QString digits = QStringLiteral("([0-9a-f](?:[0-9a-f ]*[0-9a-f])?)");
  return QRegularExpression(u"^" + before + u"([0-9]{1,18})" + between + digits + u"(?: ?(\\.{2,}) ?" +
                            digits + u"?)?$");
}

tl::unexpected<Refusal> refuseHead(const QString& why) {
  return refuse(QStringLiteral("HEAD"), why, QStringLiteral("paperHead"));
}
} // namespace

Result<PaperHead> readPaperHead(const QString& text) {
  static const QRegularExpression pattern = paperPattern();
  const QRegularExpressionMatch match = pattern.match(plain(text));
  if (!match.hasMatch())
    return refuseHead(ReportsText::tr(
        "This is not what a paper says of the journal. Type the number of the journal entry and the "
        "chain head, like 558:2c58…4036a."));
  const PaperHead paper{match.captured(1).toLongLong(), match.captured(2).remove(u' '),
                        match.captured(4).remove(u' ')};
  const qsizetype digits = paper.begins.size() + paper.ends.size();
  if (paper.line == 0) return refuseHead(ReportsText::tr("Journal entries are counted from 1."));
  const bool shortened = match.hasCaptured(3);
  if (shortened ? digits > wholeHead : digits != wholeHead)
    return refuseHead(
        ReportsText::tr(
            "A chain head has %1 digits, this one has %2. Where digits are left out, “…” or three dots "
            "stand in their place.")
            .arg(wholeHead)
            .arg(digits));
  if (paper.begins.size() < leastDigits)
    return refuseHead(ReportsText::tr("The first %1 digits of the chain head are needed.").arg(leastDigits));
  return paper;
}

PaperComparison compareWithPaper(const PaperHead& paper, qint64 lastLine, const QString& macHex) {
  if (paper.line > lastLine) return {paper, lastLine, PaperAnswer::OlderCopy};
  const bool same = macHex.startsWith(paper.begins) && macHex.endsWith(paper.ends) &&
                    macHex.size() >= paper.begins.size() + paper.ends.size();
  return {paper, lastLine, same ? PaperAnswer::SameHistory : PaperAnswer::OtherHistory};
}

QString paperAnswerText(const PaperComparison& comparison) {
  const qint64 line = comparison.paper.line;
  switch (comparison.answer) {
  case PaperAnswer::OlderCopy:
    return ReportsText::tr(
               "The study ends at journal entry %1, before entry %2 of the paper: it is an older copy.")
        .arg(comparison.lastLine)
        .arg(line);
  case PaperAnswer::OtherHistory:
    return ReportsText::tr(
               "Journal entry %1 of this study has another chain head. If the paper was typed rightly, "
               "it was printed "
               "from another history.")
        .arg(line);
  case PaperAnswer::SameHistory:
    break;
  }
  const qint64 since = comparison.lastLine - line;
  QStringList sentences{
      ReportsText::tr("Journal entry %1 of this study has this chain head: the paper belongs to its history.")
          .arg(line),
      since == 0 ? ReportsText::tr("Nothing came after it.")
                 : ReportsText::tr("%Ln line(s) came after it.", nullptr, static_cast<int>(since))};
  const qsizetype digits = comparison.paper.begins.size() + comparison.paper.ends.size();
  if (digits < wholeHead)
    sentences << ReportsText::tr("%1 of %2 digits were compared.").arg(digits).arg(wholeHead);
  return joinSentences(sentences);
}

QString chainHeadText(qint64 line, const QString& macHex) {
  return ReportsText::tr("Journal entry %1, chain head %2").arg(line).arg(macHex);
}

QString headText(const JournalStamp& head) {
  QStringList groups;
  for (qsizetype i = 0; i < std::min<qsizetype>(16, head.macHex.size()); i += 4)
    groups << head.macHex.mid(i, 4);
  return ReportsText::tr("Journal %1 · %2 …").arg(head.sequence).arg(groups.join(u' '));
}

QString journalStampHtml(const JournalStamp& head) {
  return html::paragraph(
      html::text(ReportsText::tr("Printed from the study file at journal entry %1, chain head %2")
                     .arg(head.sequence)
                     .arg(head.macHex)),
      QStringLiteral("muted"));
}
