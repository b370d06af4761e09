#include "tests/support/files/small_log.h"

#include <QSet>
#include <QStringList>

namespace {
QStringList partsOf(const QString& text) {
  return text.split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

QString three(const QString& number) {
  return number.rightJustified(3, u'0');
}

QByteArray header(const EditedLog& log, const QString& file) {
  return log.read(file).split('\n').front().trimmed() + '\n';
}
} // namespace

EditedLog SmallLog::written() const {
  static const QString eligible = QStringLiteral(
      "SCR-%1,2026-01-06,1.0,1971-03-02,M,AML,relapse,early;marrow blasts 23 %;months to relapse "
      "7;targeted drug tried Y,88.4,,1,20,Y,N,71,31,28,11.2,62,98,N\n");
  static const QStringList cells{QStringLiteral("7e8"), QStringLiteral("1.4e9"), QStringLiteral("3.5e9")};
  EditedLog log;
  QByteArray screenings = header(log, QStringLiteral("screening.csv"));
  QByteArray infused = header(log, QStringLiteral("infusions.csv"));
  for (const QString& part : partsOf(infusions)) {
    const QStringList words = part.split(u' ');
    const QString number = three(words[0]);
    screenings += eligible.arg(number).toUtf8();
    infused += QStringLiteral("SCR-%1,S-%1,%2,%3T10:00,70,%4,Y,B1\n")
                   .arg(number, words[1].mid(1), words[2], cells.at(words[1].mid(1).toInt() - 1))
                   .toUtf8();
  }
  QByteArray assessed = header(log, QStringLiteral("dlt_assessments.csv"));
  QByteArray events = header(log, QStringLiteral("adverse_events.csv"));
  for (const QString& part : partsOf(assessments)) {
    const QStringList words = part.split(u' ');
    assessed += QStringLiteral("S-%1,%2,%3,%4\n")
                    .arg(three(words[0]), words[1], words[2], words.mid(3).join(u' '))
                    .toUtf8();
    if (words[2] == QLatin1String("DLT"))
      events += QStringLiteral("S-%1,Encephalopathy,3,%2,,Y,N,Y,\n").arg(three(words[0]), words[1]).toUtf8();
  }
  QByteArray decided = header(log, QStringLiteral("decisions.csv"));
  for (const QString& part : partsOf(decisions))
    decided += part.toUtf8() + '\n';
  log.write(QStringLiteral("screening.csv"), screenings);
  log.write(QStringLiteral("infusions.csv"), infused);
  log.write(QStringLiteral("dlt_assessments.csv"), assessed);
  log.write(QStringLiteral("adverse_events.csv"), events);
  log.write(QStringLiteral("decisions.csv"), decided);
  return log;
}
