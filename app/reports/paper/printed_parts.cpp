#include "app/reports/paper/printed_parts.h"

#include "app/base/date_text.h"
#include "app/base/plain_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <array>

QString auditLinesHtml(const std::vector<PrintedAuditLine>& lines) {
  std::vector<QList<html::Cell>> rows;
  rows.reserve(lines.size());
  for (const PrintedAuditLine& line : lines)
    rows.push_back({html::cell(QString::number(line.sequence)),
                    html::cell(line.at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
                    html::cell(line.person),
                    {html::join(line.action), {}},
                    {html::join(line.changes), {}},
                    html::cell(line.reason)});
  return html::longTable({7, 13, 14, 18, 32, 16},
                         {ReportsText::tr("No."), ReportsText::tr("Time"), ReportsText::tr("Person"),
                          ReportsText::tr("Action"), ReportsText::tr("What changed"),
                          ReportsText::tr("Reason")},
                         rows);
}

PrintedStudy printedStudy(const Study& study, const QString& language) {
  const Protocol& protocol = study.protocol;
  return {study.site.letterhead.split(u'\n', Qt::SkipEmptyParts),
          study.site.name,
          protocol.title.in(language.isEmpty() ? QLocale().name() : language),
          protocol.studyCode,
          protocol.registryId,
          protocol.version};
}

namespace {
QStringList placeOf(const PrintedStudy& study, const QString& design) {
  QStringList line{study.studyCode, study.registryId, study.site};
  if (!design.isEmpty()) line << design;
  return line << ReportsText::tr("protocol file %1").arg(study.protocolVersion);
}

QString openingHtml(const QString& title, const QString& trial, const QStringList& place) {
  return html::title(title) + html::sentence(trial) + html::muted(place.join(QStringLiteral(" · ")));
}
} // namespace

QString titleHtml(const PrintedStudy& study, const QString& title, const QString& design) {
  return openingHtml(title, study.title, placeOf(study, design));
}

QString reportTitleHtml(const Study& study, const QString& title, const QString& language,
                        int designVersion) {
  const PrintedStudy printed = printedStudy(study, language);
  QStringList place = placeOf(
      printed, designVersion > 0 ? ReportsText::tr("design version %1").arg(designVersion) : QString());
  place.removeAll(QString());
  return openingHtml(title, printed.title, place);
}

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
  return html::muted(ReportsText::tr("Printed from the study file at journal entry %1, chain head %2")
                         .arg(head.sequence)
                         .arg(head.macHex));
}

QString meaningText(SignatureMeaning meaning) {
  static constexpr std::array words{
      QT_TRANSLATE_NOOP("Reports", "I have judged the eligibility of this person by the criteria above."),
      QT_TRANSLATE_NOOP("Reports", "I have assessed the dose-limiting toxicity of this subject."),
      QT_TRANSLATE_NOOP("Reports", "I have reviewed the data above and take this decision."),
      QT_TRANSLATE_NOOP("Reports", "The sponsor has reviewed the data above and agrees."),
      QT_TRANSLATE_NOOP("Reports", "I have compared the designs above and ask for this change."),
      QT_TRANSLATE_NOOP("Reports", "The sponsor has compared the designs above and agrees to this change."),
      QT_TRANSLATE_NOOP("Reports", "I close this screening: the person does not enter the trial by it.")};
  return ReportsText::tr(words.at(static_cast<std::size_t>(meaning)));
}

QString methodText(SignatureMethod method) {
  switch (method) {
  case SignatureMethod::OnLaptop:
    return ReportsText::tr("electronic, with login and password");
  case SignatureMethod::WetInk:
    return ReportsText::tr("on paper; recorded from the signed copy");
  case SignatureMethod::Transcribed:
    return ReportsText::tr("transcribed from the site's earlier record");
  }
  return {};
}

QString zoneText(const Site& site, const QDateTime& moment) {
  const int offset = site.timeZone.offsetFromUtc(moment);
  const QString hours = QStringLiteral("UTC%1%2:%3")
                            .arg(offset < 0 ? QStringLiteral("−") : QStringLiteral("+"))
                            .arg(std::abs(offset) / 3600, 2, 10, QLatin1Char('0'))
                            .arg(std::abs(offset) / 60 % 60, 2, 10, QLatin1Char('0'));
  return QStringLiteral("%1, %2").arg(QString::fromUtf8(site.timeZone.id()), hours);
}

QString siteMoment(const Site& site, const QDateTime& moment) {
  return QStringLiteral("%1 (%2)").arg(siteTime(moment, site.timeZone), zoneText(site, moment));
}

PrintedSignature printedSignature(const Site& site, const QString& role, SignatureMeaning meaning,
                                  const std::optional<Signature>& signature) {
  PrintedSignature printed;
  printed.role = role;
  printed.meaning = meaningText(meaning);
  if (!signature) {
    printed.instead = ReportsText::tr("not signed yet");
    return printed;
  }
  printed.given = true;
  printed.name = signerName(signature->printedName);
  printed.siteTime = siteMoment(site, signature->at);
  printed.utcTime =
      signature->at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
  printed.method = methodText(signature->method);
  if (signature->earlierVersion) printed.marks << ReportsText::tr("signed an earlier version");
  if (signature->method == SignatureMethod::Transcribed) printed.marks << ReportsText::tr("transcribed");
  return printed;
}

PrintedSignature printedAgreement(const Study& study, const QString& role, SignatureMeaning meaning,
                                  const std::optional<Signature>& sponsor,
                                  const std::optional<Signature>& investigator) {
  PrintedSignature printed = printedSignature(study.site, role, meaning, sponsor);
  if (sponsor) printed.recorder = recorderText(study, *sponsor, investigator);
  return printed;
}

QString recorderText(const Study& study, const Signature& sponsor,
                     const std::optional<Signature>& investigator) {
  const User* recorder = study.user(sponsor.userId);
  if (sponsor.method != SignatureMethod::WetInk || !recorder) return {};
  // What was transcribed names who transcribed it, not who signed.
  const bool samePerson = investigator && investigator->method != SignatureMethod::Transcribed &&
                          investigator->userId == recorder->id;
  return samePerson ? ReportsText::tr("recorded by %1, the same person who signed for the investigator")
                          .arg(recorder->name)
                    : ReportsText::tr("recorded by %1").arg(recorder->name);
}

namespace {
html::Cell whoAndWhen(const PrintedSignature& signature) {
  if (!signature.given && !signature.needed) return html::cell(signature.instead, QStringLiteral("muted"));
  if (!signature.given) // room to sign by hand
    return html::cell(signature.instead + QStringLiteral("\n\n\n") + ReportsText::tr("name, date, signature"),
                      QStringLiteral("wait"));
  QString content =
      QStringLiteral("<span class=\"strong\">%1</span><br>%2<br><span class=\"muted\">%3</span>")
          .arg(html::text(signature.name), html::text(signature.siteTime), html::text(signature.utcTime));
  for (const QString& mark : signature.marks)
    content += QStringLiteral("<br><span class=\"dlt\"><i>%1</i></span>").arg(html::text(mark));
  return {content, {}};
}
} // namespace

QString signaturesHtml(const std::vector<PrintedSignature>& signatures) {
  html::Table table({16, 38, 46});
  table.head({ReportsText::tr("Role"), ReportsText::tr("Printed name and time"),
              ReportsText::tr("Meaning and method")});
  for (const PrintedSignature& signature : signatures) {
    QStringList says{signature.meaning, signature.method, signature.recorder};
    says.removeAll(QString());
    table.row({html::strong(signature.role), whoAndWhen(signature), {html::join(says), {}}});
  }
  return table.toHtml();
}
