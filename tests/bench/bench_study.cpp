// Figures of a study file far larger than any phase I trial: opening, loading, one save, checking the
// journal.
#include "tests/support/test_study.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

namespace {
constexpr int subjectCount = 10000;

/// Screened subjects of an earlier record, every one with a few adverse events.
Study largeRecord(const Study& study) {
  Study records;
  records.site = study.site;
  const QDateTime consented(QDate(2020, 1, 6), QTime(1, 0), Qt::UTC);
  for (int i = 1; i <= subjectCount; ++i) {
    Screening screening;
    screening.id = i;
    screening.number = QStringLiteral("SCR-%1").arg(i, 5, 10, QLatin1Char('0'));
    screening.consent = {QStringLiteral("1.0"), consented.addDays(i / 10), true};
    screening.ageYears = 50;
    screening.entry = eligibleEntry(study);
    Signature signature;
    signature.at = screening.consent.signedAt;
    screening.signatures = {signature};
    Subject subject;
    subject.id = i;
    subject.identity = {QStringLiteral("Subject %1").arg(i), {}, QString::number(i), QDate(1970, 1, 1)};
    subject.screenings = {screening};
    for (int day = 1; day <= 3; ++day) {
      AdverseEvent event;
      event.id = i * 3 + day;
      event.term = QStringLiteral("Fever");
      event.grade = day;
      event.onset = screening.consent.signedAt.date().addDays(day);
      subject.events.push_back(event);
    }
    records.subjects.push_back(subject);
  }
  return records;
}

class Report {
 public:
  void start() { m_timer.start(); }
  void say(const QString& what) {
    QTextStream(stdout) << what.leftJustified(44)
                        << QString::number(static_cast<double>(m_timer.nsecsElapsed()) / 1e6, 'f', 1)
                        << " ms\n";
    start();
  }

 private:
  QElapsedTimer m_timer;
};
} // namespace

int main(int argc, char* argv[]) {
  QCoreApplication application(argc, argv);
  Report report;
  TestStudy test(QDate(2026, 11, 1));
  report.start();
  const Study records = largeRecord(test.study());
  report.start();
  if (const auto done =
          test.commands().importTranscribed(records, QStringLiteral("d"), QStringLiteral("bench"));
      !done)
    qFatal("%s", qPrintable(done.error().message));
  report.say(QStringLiteral("write %1 subjects in one transaction").arg(subjectCount));
  QTextStream(stdout) << "journal lines " << test.session().journalHead().sequence << ", file "
                      << QFileInfo(test.path()).size() / (1 << 20) << " MB\n";
  report.start();
  test.close();
  report.say(QStringLiteral("close with a verified backup"));
  test.signInAs(Role::PrincipalInvestigator);
  report.say(QStringLiteral("open, check, load (cheap key derivation)"));

  const Screening screening = test.study().subjects.at(subjectCount / 2).screening();
  ScreeningEntry entry = screening.entry;
  report.start();
  constexpr int saves = 50;
  for (int i = 0; i < saves; ++i) {
    entry.survivalWeeks = 20 + i;
    if (!test.commands().saveScreening(screening.id, entry, QStringLiteral("bench")))
      qFatal("a save was refused");
  }
  report.say(QStringLiteral("%1 saves of one screening").arg(saves));
  if (!test.session().verify()->empty()) qFatal("the journal does not verify");
  report.say(QStringLiteral("verify journal and tables"));
  if (!test.session().auditTrail().lines(0, 100)) qFatal("the audit trail cannot be read");
  report.say(QStringLiteral("first page of the audit trail"));
  return 0;
}
