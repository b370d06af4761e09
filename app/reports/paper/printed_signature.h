#pragma once
#include "app/study/signature.h"
#include "app/study/site.h"

#include <QStringList>
#include <optional>
#include <vector>

struct Study;

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
