#include "app/reports/shared_file_notice.h"

#include "app/study/own_file.h"
#include "app/study/sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SharedFile)
};
} // namespace

QString sharedFileNotice(const QString& studyPath) {
  const OthersMay others = othersMay(studyPath);
  if (others == OthersMay::Nothing) return {};
  return joinSentences(
      {others == OthersMay::Write
           ? Text::tr("Other accounts of this computer may change the file of this study.")
           : Text::tr("Other accounts of this computer may read the file of this study."),
       Text::tr("“chmod 600 %1” keeps it to its owner; a stick that knows no permissions cannot.")
           .arg(QDir::toNativeSeparators(studyPath))});
}
