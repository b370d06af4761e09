#include "tests/support/odm/odm_schema.h"

#include <QProcess>
#include <QStandardPaths>

QStringList odmSchemaFaults(const QString& file) {
  const QString program = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
  if (program.isEmpty()) {
    qWarning("there is no xmllint: the schema is not asked");
    return {};
  }
  QProcess lint;
  lint.start(program, {QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--huge"),
                       QStringLiteral("--schema"),
                       QStringLiteral(COHORTDESK_DEMO_LOG "/../../odm/ODM1-3-2.xsd"), file});
  if (!lint.waitForFinished(120000)) return {lint.errorString()};
  const QString said = QString::fromUtf8(lint.readAllStandardError());
  return lint.exitCode() == 0 ? QStringList() : said.split(u'\n', Qt::SkipEmptyParts);
}
