#include "ui/widgets/signature_text.h"

#include "app/reports/printed_signature.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SignatureText)
};
} // namespace

QString signatureText(const Site& site, const Signature& signature) {
  const QString when = signature.at.toTimeZone(site.timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm t"));
  QString text = Text::tr("%1, %2").arg(signature.printedName, when);
  if (signature.method == SignatureMethod::WetInk) text += Text::tr(", wet-ink copy");
  if (signature.method == SignatureMethod::Transcribed) text += Text::tr(", transcribed");
  if (signature.earlierVersion) text += Text::tr(" — signed an earlier version");
  return text;
}

QString agreementText(const Study& study, const Signature& sponsor,
                      const std::optional<Signature>& investigator) {
  const QString text = signatureText(study.site, sponsor);
  const QString recorder = recorderText(study, sponsor, investigator);
  return recorder.isEmpty() ? text : Text::tr("%1; %2", "signature; who recorded it").arg(text, recorder);
}
