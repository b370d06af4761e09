#include "db/exchange/transcribed_signature.h"

#include <QCoreApplication>

Signature transcribedSignature(SignatureMeaning meaning, const QDateTime& at) {
  Signature signature;
  signature.meaning = meaning;
  signature.method = SignatureMethod::Transcribed;
  signature.printedName = QCoreApplication::translate("WardLog", "someone whom the ward log does not name");
  signature.at = at;
  return signature;
}
