#include "tests/support/public_methods.h"

#include <QFile>
#include <QRegularExpression>

QSet<QString> publicMethods(const QString& header, const char* className) {
  QFile file(QStringLiteral(COHORTDESK_FIXTURES "/../../") + header);
  if (!file.open(QIODevice::ReadOnly)) return {};
  static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
  const QString text = QString::fromUtf8(file.readAll()).remove(comment);
  const QString name = QString::fromLatin1(className);
  const QRegularExpression head(QStringLiteral("class %1\\b[^;{]*\\{").arg(name));
  const auto begin = head.match(text);
  if (!begin.hasMatch()) return {};
  static const QRegularExpression last(QStringLiteral("Q_SIGNALS:|private:"));
  const qsizetype start = begin.capturedEnd();
  const qsizetype end = text.indexOf(last, start);
  static const QRegularExpression method(QStringLiteral("([A-Za-z_]\\w*)\\s*\\("));
  QSet<QString> methods;
  for (const QString& declaration : text.mid(start, end < 0 ? -1 : end - start).split(u';'))
    if (const auto found = method.match(declaration); found.hasMatch()) methods.insert(found.captured(1));
  methods.remove(name);
  return methods;
}
