// What a ward log tells of the course of its events: event_grades.csv, times as far as they are known, causes
// and what was done.
#include "app/study/codes.h"
#include "tests/db/exchange/site_log/read_log.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_course_log {
using namespace read_log;

const QString gradesFile = QStringLiteral("event_grades.csv");
const QByteArray gradesHead = "subject_no,term,onset_date,scale,grade,since_local\n";
/// The second event of the log: grade 3 from 2026-03-01 to 2026-03-06.
const QByteArray ofSecond = "S-002,Febrile neutropenia,2026-03-01,";

AdverseEvent firstOf(const WardLog& log, const QString& number) {
  for (const Subject& subject : log.records.subjects)
    if (subject.label() == number && !subject.events.empty()) return subject.events.front();
  return {};
}

WardLog readIn(const EditedLog& log) {
  return read(log.path(), "Asia/Shanghai");
}

/// "file:line:column", and what is said.
QStringList faultsOf(const EditedLog& log) {
  const auto read = readWardLog(log.path(), *protocolByName(QStringLiteral("cd7-car-nk")),
                                QTimeZone("Asia/Shanghai"), QDateTime({2026, 11, 29}, {1, 0}, Qt::UTC));
  QStringList faults;
  if (read) return faults;
  for (const TableFault& fault : read.error())
    faults << QStringLiteral("%1:%2:%3 %4").arg(fault.file).arg(fault.line).arg(fault.column, fault.message);
  return faults;
}

/// The events' table with one more column.
QByteArray withColumn(const EditedLog& log, const QByteArray& column, const QByteArray& ofFirst) {
  QByteArray made;
  int line = 0;
  for (const QByteArray& text : log.read(QStringLiteral("adverse_events.csv")).split('\n')) {
    const QByteArray row = text.trimmed();
    if (row.isEmpty()) continue;
    made += row + ',' + (line == 0 ? column : line == 1 ? ofFirst : QByteArray()) + '\n';
    ++line;
  }
  return made;
}

class TestCourseLog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aLogOfBeforeIsReadAsBefore() {
    const EditedLog log;
    const WardLog before = readIn(log);
    const AdverseEvent event = firstOf(before, QStringLiteral("S-001"));
    QVERIFY(event.course.empty() && !event.onsetKnown && !event.endKnown && event.dueTo == Attribution());
    QVERIFY(event.related && !event.outcome && !event.otherTreatment);
    EditedLog empty;
    QVERIFY(empty.write(gradesFile, gradesHead));
    QVERIFY(readIn(empty).digest != before.digest); // another log
    QVERIFY(readIn(empty).records == before.records);
  }

  void gradesComeToTheirEvents() {
    EditedLog log;
    QVERIFY(log.write(gradesFile, gradesHead + ofSecond + "ctcae,4,2026-03-02 10:00\n" + ofSecond +
                                      "icaht,2,2026-03\n" + ofSecond + "CTCAE,1,2026-03-05\n"));
    const AdverseEvent event = firstOf(readIn(log), QStringLiteral("S-002"));
    QStringList grades;
    for (const GradePoint& point : event.course)
      grades
          << QStringLiteral("%1 %2 %3").arg(codeOf(point.scale)).arg(point.grade).arg(isoText(point.since));
    QCOMPARE(grades, (QStringList{QStringLiteral("ctcae 4 2026-03-02T02:00Z"),
                                  QStringLiteral("icaht 2 2026-03"), QStringLiteral("ctcae 1 2026-03-05")}));
    QCOMPARE(worstGrade(event), std::optional(4));
  }

  void timesAreTakenAsFarAsTheyAreKnown() {
    EditedLog log;
    QVERIFY(log.replace(QStringLiteral("adverse_events.csv"), "2026-01-16,2026-01-18",
                        "2026-01,2026-01-18 09:30"));
    const AdverseEvent event = firstOf(readIn(log), QStringLiteral("S-001"));
    QCOMPARE(event.onset, QDate(2026, 1, 1));
    QCOMPARE(isoText(onsetOf(event)), QStringLiteral("2026-01"));
    QCOMPARE(isoText(*endOf(event)), QStringLiteral("2026-01-18T01:30Z"));
  }

  void causesAndCareAreRead() {
    const auto eventWith = [](const QByteArray& column, const QByteArray& cell) {
      EditedLog log;
      if (!log.write(QStringLiteral("adverse_events.csv"), withColumn(log, column, cell)))
        qWarning("not written");
      return firstOf(readIn(log), QStringLiteral("S-001"));
    };
    QCOMPARE(eventWith("due_to_cells", "possible").dueTo.cells, std::optional(QStringLiteral("possible")));
    QCOMPARE(eventWith("due_to_procedure", "Not-Assessable").dueTo.procedure,
             std::optional(QStringLiteral("not-assessable")));
    QCOMPARE(eventWith("action_taken", "NOT_APPLICABLE").action, std::optional(ActionTaken::NotApplicable));
    QCOMPARE(eventWith("outcome", "recovered").outcome, std::optional(EventOutcome::Recovered));
    QCOMPARE(eventWith("tocilizumab", "Y").tocilizumab, std::optional(true));
    QCOMPARE(eventWith("vasopressor", "N").vasopressor, std::optional(false));
    QCOMPARE(eventWith("corticosteroid", "").corticosteroid, std::optional<bool>());
    QCOMPARE(eventWith("other_treatment", "fluids").otherTreatment, std::optional(QStringLiteral("fluids")));
  }

  void faults_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // a row of the grades, or a column and a cell of the events
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto grade = [](const char* name, const QByteArray& row, const char* column, const char* says) {
      QTest::newRow(name) << gradesFile << row
                          << QStringLiteral("event_grades.csv:2:%1").arg(QLatin1String(column))
                          << QString::fromUtf8(says);
    };
    grade("another subject", "S-099,Febrile neutropenia,2026-03-01,ctcae,4,2026-03-02", "subject_no",
          "infusions.csv");
    grade("another term", "S-002,Fever,2026-03-01,ctcae,4,2026-03-02", "term", "no event “Fever”");
    grade("another onset", "S-002,Febrile neutropenia,2026-03,ctcae,4,2026-03-02", "term", "this onset");
    grade("another scale", ofSecond + "who,4,2026-03-02", "scale", "ctcae, crs, icans");
    grade("no grade", ofSecond + "ctcae,,2026-03-02", "grade", "empty");
    grade("grade 6", ofSecond + "ctcae,6,2026-03-02", "grade", "0 (gone) to 5");
    grade("GvHD 5", ofSecond + "gvhd,5,2026-03-02", "grade", "0 (gone) to 4");
    grade("before the onset", ofSecond + "ctcae,4,2026-02-28", "since_local", "cannot follow");
    grade("after the end", ofSecond + "ctcae,4,2026-03-07", "since_local", "ended on 2026-03-06");
    grade("day or midnight", ofSecond + "ctcae,4,2026-03-02 0:00", "since_local", "midnight");
    grade("in the future", "S-011,Headache,2026-07-24,ctcae,2,2066-01-01", "since_local", "");
    const auto ofEvents = [](const char* name, const char* column, const char* cell, const char* says) {
      QTest::newRow(name) << QStringLiteral("adverse_events.csv") << QByteArray(column) + ' ' + cell
                          << QStringLiteral("adverse_events.csv:2:%1").arg(QLatin1String(column))
                          << QString::fromUtf8(says);
    };
    ofEvents("no term of the scale", "due_to_disease", "maybe", "certain, probable");
    ofEvents("related, and unlikely", "due_to_cells", "unlikely", "related");
    ofEvents("no action", "action_taken", "WAITED", "INTERRUPTED");
    ofEvents("fatal at grade 1", "outcome", "FATAL", "grade 5");
  }
  void faults() {
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    QFETCH(QString, says);
    EditedLog log;
    const qsizetype blank = content.indexOf(' ');
    QVERIFY(file == gradesFile
                ? log.write(file, gradesHead + content + '\n')
                : log.write(file, withColumn(log, content.left(blank), content.mid(blank + 1))));
    const QStringList found = faultsOf(log);
    QVERIFY2(!found.isEmpty() && found.front().startsWith(place + u' ') && found.front().contains(says),
             qPrintable(found.join(u'\n')));
  }

  /// A DLT may have begun before the infusion where it became worse later.
  void aDltMayBecomeOne() {
    EditedLog log;
    const QString events = QStringLiteral("adverse_events.csv");
    QVERIFY(log.replace(events, "2026-03-05,2026-03-12", "2026-03-02,2026-03-12"));
    QVERIFY(log.replace(events, "syndrome,4,2026-03-02", "syndrome,1,2026-03-02"));
    QVERIFY2(faultsOf(log).value(0).startsWith(QStringLiteral("adverse_events.csv:5:onset_date")),
             qPrintable(faultsOf(log).join(u'\n')));
    QVERIFY(log.write(gradesFile,
                      gradesHead + "S-004,Cytokine release syndrome,2026-03-02,ctcae,4,2026-03-05\n"));
    QCOMPARE(faultsOf(log), QStringList());
    QCOMPARE(statusOf(readIn(log).records, readIn(log).records.subjects.at(4)), SubjectStatus::Dlt);
  }
};

COHORTDESK_TEST(TestCourseLog, QCoreApplication)
} // namespace tst_course_log
#include "tst_course_log.moc"
