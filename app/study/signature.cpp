#include "app/study/signature.h"

#include "app/study/study_text.h"

std::optional<Refusal> refuseSamePerson(const std::optional<Signature>& investigator, const User& sponsor) {
  if (!investigator || investigator->method == SignatureMethod::Transcribed ||
      investigator->userId != sponsor.id)
    return std::nullopt;
  return Refusal{u"TWO-PEOPLE"_qs,
                 StudyText::tr("%1 signed for the investigator: the sponsor's signature is another person's.")
                     .arg(investigator->printedName),
                 u"login"_qs};
}

std::optional<Refusal> refuseScan(const QByteArray& scan) {
  const QString field = u"scan"_qs;
  if (scan.isEmpty())
    return Refusal{u"REQUIRED"_qs,
                   StudyText::tr("Add the scan of the signed copy: others must be able to see it."), field};
  if (scan.size() > largestScan)
    return Refusal{u"SIZE"_qs, StudyText::tr("The scan is larger than 20 MB."), field};
  if (scanKind(scan)) return std::nullopt;
  return Refusal{u"FORMAT"_qs, StudyText::tr("This is no scan: a PDF, PNG or JPEG file is needed."), field};
}

std::optional<Refusal> mayRecordWetInk(const WetInk& given, QDate date, const QTimeZone& zone,
                                       const QDateTime& now) {
  if (auto refused = refuseBlank(given.name, u"name"_qs, StudyText::tr("Who signed?"))) return refused;
  const auto refused = [](const QString& message) { return Refusal{u"DATE"_qs, message, u"signedAt"_qs}; };
  if (!given.signedAt.isValid()) return refused(StudyText::tr("When was it signed?"));
  if (given.signedAt > now) return refused(StudyText::tr("The signature lies in the future."));
  if (given.signedAt.toTimeZone(zone).date() < date)
    return refused(given.meaning == SignatureMeaning::DesignSponsor
                       ? StudyText::tr("The signature lies before the change.")
                       : StudyText::tr("The signature lies before the decision."));
  return refuseScan(given.scan);
}
