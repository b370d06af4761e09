#include "db/exchange/site_log/site_log.h"

#include "app/escalation/decision_options.h"
#include "app/protocol/protocol_reader.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

namespace tst_ward_log_damage {

/// Hundreds of damaged logs: each is either read into records that the rules can work with, or refused with
/// faults that name a place in it.
class TestWardLogDamage : public QObject {
  Q_OBJECT
 private:
  QRandomGenerator m_random{20260115};

  int below(qsizetype limit) {
    return limit > 0 ? static_cast<int>(m_random.bounded(static_cast<int>(limit))) : 0;
  }

  QByteArray damaged(QByteArray text) {
    switch (below(6)) {
    case 0: // a byte becomes another
      if (!text.isEmpty()) text[below(text.size())] = static_cast<char>(below(256));
      return text;
    case 1: // cut short
      return text.left(below(text.size()));
    case 2: // a piece is lost
      return text.remove(below(text.size()), 1 + below(12));
    case 3: { // a piece is written twice
      const int at = below(text.size());
      return text.insert(at, text.mid(at, 1 + below(80)));
    }
    case 4: { // a digit is mistyped
      for (int tries = 0; tries < 200; ++tries) {
        const int at = below(text.size());
        if (text[at] < '0' || text[at] > '9') continue;
        text[at] = static_cast<char>('0' + below(10));
        return text;
      }
      return text;
    }
    default: { // two lines change places
      QByteArrayList lines = text.split('\n');
      lines.swapItemsAt(below(lines.size()), below(lines.size()));
      return lines.join('\n');
    }
    }
  }

  static QString wrongFault(const TableFault& fault, const QString& folder) {
    if (fault.message.isEmpty()) return QStringLiteral("no sentence");
    QFile file(QDir(folder).filePath(fault.file));
    if (!file.open(QIODevice::ReadOnly)) return QStringLiteral("no such file: ") + fault.file;
    const auto lines = file.readAll().replace("\r\n", "\n").replace('\r', '\n').count('\n') + 1;
    if (fault.line < 0 || fault.line > lines)
      return QStringLiteral("line %1 of %2").arg(fault.line).arg(lines);
    return {};
  }

 private Q_SLOTS:
  void damaged() {
    const Protocol protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
    const QString fixture = QStringLiteral(COHORTDESK_FIXTURES "/ward-log");
    const QStringList names = QDir(fixture).entryList({QStringLiteral("*.csv")}, QDir::Files);
    int refused = 0;
    constexpr int runs = 500;
    for (int run = 0; run < runs; ++run) {
      EditedLog log;
      for (int cuts = 1 + below(3); cuts > 0; --cuts) {
        const QString& name = names[below(names.size())];
        QFile file(QDir(log.path()).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        QVERIFY(log.write(name, damaged(text)));
      }
      const auto read = readWardLog(log.path(), protocol, QTimeZone("Asia/Shanghai"));
      if (!read) {
        ++refused;
        QVERIFY(!read.error().empty());
        for (const TableFault& fault : read.error())
          QVERIFY2(wrongFault(fault, log.path()).isEmpty(), qPrintable(wrongFault(fault, log.path())));
        continue;
      }
      const Course course = courseOf(read->records);
      if (read->records.deviations.empty())
        QVERIFY2(parseCourse(protocol.design, formatCourse(course)), qPrintable(formatCourse(course)));
      const Recommendation now = recommend(protocol.design, course);
      QVERIFY2(now.level >= 1 && now.level <= 3, qPrintable(formatCourse(course)));
      QCOMPARE(openSlots(read->records).size(), 3u);
      decisionOptions(read->records);
    }
    QVERIFY2(refused > runs / 2 && refused < runs, qPrintable(QString::number(refused)));
  }
};

COHORTDESK_TEST(TestWardLogDamage, QCoreApplication)
} // namespace tst_ward_log_damage
#include "tst_ward_log_damage.moc"
