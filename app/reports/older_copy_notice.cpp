#include "app/reports/older_copy_notice.h"

#include "app/study/sentences.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(OlderCopy)
};
} // namespace

QString olderCopyNotice(const OlderCopy& copy) {
  QStringList sentences{
      Text::tr("The journal of this study ended at line %1 when it was opened, but a backup beside it "
               "reaches line %2: the study may be an older copy that was put in its place.")
          .arg(copy.endedAt)
          .arg(copy.backupLine)};
  if (copy.notedAt != 0)
    sentences
        << Text::tr("This stays until the audit trail has been reviewed up to line %1.").arg(copy.notedAt);
  return joinSentences(sentences);
}
