#pragma once
#include "app/base/refusal.h"
#include "app/study/signature.h"
#include "app/study/site.h"
#include "app/study/study.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// One line of the audit trail as it is printed, in the user's language. What is sealed reads "sealed".
struct PrintedAuditLine {
  qint64 sequence = 0; ///< of the journal
  QDateTime at;        ///< in the site's zone
  QString person;      ///< printed name, or that the program did it by itself
  QStringList action;  ///< what was done; below it the subject, where the listing has several
  QStringList changes; ///< "ECOG: 1 → 2"
  QString reason;
  bool operator==(const PrintedAuditLine&) const = default;
};

/// Tables of the lines, in the order in which they are given, each line whole.
QString auditLinesHtml(const std::vector<PrintedAuditLine>& lines);

/// What papers say of trial and site.
struct PrintedStudy {
  QStringList letterhead; ///< of the site, a line each
  QString site;
  QString title; ///< of the trial
  QString studyCode;
  QString registryId;
  QString protocolVersion; ///< of the protocol file
  bool operator==(const PrintedStudy&) const = default;
};
/// `language`: of the protocol file's texts, as in QLocale; without it the user's.
PrintedStudy printedStudy(const Study& study, const QString& language = {});
/// What a paper begins with: its title, the trial's, and one line that says of which trial, site and protocol
/// file it is; `design` is what that line says of the design, if anything.
QString titleHtml(const PrintedStudy& study, const QString& title, const QString& design = {});

/// What every report on paper begins with: its title, the trial's, and one line that says of which trial,
/// site and protocol file it is, and of which version of the design where that is given (0 = it is not said).
/// `language`: of the protocol file's texts, as in QLocale.
QString reportTitleHtml(const Study& study, const QString& title, const QString& language,
                        int designVersion = 0);

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

/// A signature, or the place for one, as it stands on paper (21 CFR Part 11 §11.50: printed name, time,
/// meaning).
struct PrintedSignature {
  QString role; ///< "Investigator"
  bool given = false;
  bool needed = true; ///< while not given: leave room to sign by hand
  QString name;       ///< who signed
  QString siteTime;   ///< "2026-03-30 15:10 (Asia/Shanghai)"
  QString utcTime;    ///< "2026-03-30 07:10 UTC"
  QString meaning;    ///< what the signature says; also while it is not given
  QString method;     ///< how it was given
  QString recorder;   ///< recorderText(), of a sponsor's signature on paper
  QStringList marks;  ///< "signed an earlier version", "transcribed"
  QString instead;    ///< why nothing stands here: "not signed yet", "not needed for this rule"
  bool operator==(const PrintedSignature&) const = default;
};

PrintedSignature printedSignature(const Site& site, const QString& role, SignatureMeaning meaning,
                                  const std::optional<Signature>& signature);

/// The sponsor's signature, with who recorded it where it was given on paper.
PrintedSignature printedAgreement(const Study& study, const QString& role, SignatureMeaning meaning,
                                  const std::optional<Signature>& sponsor,
                                  const std::optional<Signature>& investigator);

/// Who recorded a sponsor's signature on paper: "recorded by Wang Fang", and whether the same person signed
/// for the investigator. Empty of any other signature.
QString recorderText(const Study& study, const Signature& sponsor,
                     const std::optional<Signature>& investigator);

QString meaningText(SignatureMeaning meaning); ///< "I decide this, having reviewed the data above."
QString methodText(SignatureMethod method);    ///< "on this laptop, with login and password"

/// "2026-03-30 15:10 (Asia/Shanghai, UTC+08:00)"; the date alone where the moment is not known.
QString siteMoment(const Site& site, const QDateTime& moment);
/// "Asia/Shanghai, UTC+08:00" on that day.
QString zoneText(const Site& site, const QDateTime& moment);

/// The block of signatures at the end of a memo or checklist: role, who and when, what it says and how it was
/// given; an empty place to sign where it is not given.
QString signaturesHtml(const std::vector<PrintedSignature>& signatures);
