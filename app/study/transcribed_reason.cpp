#include "app/study/transcribed_reason.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString reasonText(const QString& reason) {
  return reason == transcribedReason ? Text::tr("as in the earlier record") : reason;
}
