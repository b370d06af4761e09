#include "ui/print/file_name.h"

#include "app/study/study.h"

#include <QRegularExpression>

QString fileNameOf(const QString& title) {
  static const QRegularExpression unsafe(QStringLiteral("[^\\w.]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
  return QString(title).replace(unsafe, QStringLiteral("-"));
}

QString fileNameOf(const Study& study, const QString& what) {
  QStringList parts{study.protocol.studyCode, what};
  parts.removeAll(QString());
  return fileNameOf(parts.join(u'-'));
}
