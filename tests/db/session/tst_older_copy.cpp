// An older copy of a study is put in its place, while its backups know more; and what a paper says of its
// history.
#include "db/file/study_backups.h"
#include "db/session/older_copy.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

namespace tst_older_copy {
bool write(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString checksumOf(const TestStudy& test) {
  return test.path() + QStringLiteral(".checksum");
}

Inspection inspected(const TestStudy& test, const std::optional<PaperHead>& paper = {}) {
  const auto found =
      StudyFile::inspect(test.path(), TestStudy::credentials(Role::Monitor), paper, test.clock());
  if (!found) qFatal("%s", qPrintable(found.error().message));
  return *found;
}

/// Journal lines that tell of an older copy.
std::vector<AuditLine> told(TestStudy& test) {
  AuditFilter filter;
  filter.action = QStringLiteral("older-copy");
  AuditTrail trail = test.session().auditTrail(filter);
  if (!trail.searchAll()) qFatal("no trail");
  return *trail.lines(0, trail.size());
}

/// A study, a copy of it, and work that only the study and its backups know of. Closed.
struct Rolled {
  TestStudy test{QDate(2026, 1, 5)};
  QByteArray study;
  QByteArray checksum;
  qint64 copyEnds = 0;
  qint64 studyEnds = 0;

  Rolled() {
    test.close();
    study = contentOf(test.path());
    checksum = contentOf(checksumOf(test));
    copyEnds = inspected(test).head.sequence;
    test.signInAs(Role::PrincipalInvestigator);
    for (const char* name : {"Wu Hong", "Zhao Lan", "Li Na"})
      if (screenEligible(test, QLatin1String(name)) == 0) qFatal("not entered");
    test.close();
    studyEnds = inspected(test).head.sequence;
  }
  /// Whoever can write the folder does this, without any password.
  bool putCopyBack() { return write(test.path(), study) && write(checksumOf(test), checksum); }
  bool review(qint64 upTo) {
    return test.commands()
        .reviewAudit(upTo, QStringLiteral("Restored on purpose"), TestStudy::credentials(Role::Monitor))
        .has_value();
  }
};

PaperHead paperOf(const JournalHead& head) {
  return {head.sequence, QString::fromLatin1(head.mac.toHex()).left(16), {}};
}

class TestOlderCopy : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void backupsThatReachFurther_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<qint64>("lastLine");
    QTest::addColumn<QStringList>("after");
    const QString early = QStringLiteral("20260105T100000Z-000031.study");
    const QString late = QStringLiteral("20261129T092059Z-000038.study");
    const QString ahead = QStringLiteral("20660101T100000Z-000031.study"); // the clock ran ahead
    const QString long_ = QStringLiteral("20261129T092059Z-1000000.study");
    QTest::newRow("none") << QStringList() << qint64(0) << QStringList();
    QTest::newRow("one line less") << QStringList{late} << qint64(37) << QStringList{late};
    QTest::newRow("the same line") << QStringList{late} << qint64(38) << QStringList();
    QTest::newRow("one line more") << QStringList{late} << qint64(39) << QStringList();
    QTest::newRow("a clock that ran ahead") << QStringList{ahead} << qint64(31) << QStringList();
    QTest::newRow("the furthest first")
        << QStringList{early, late, ahead} << qint64(30) << QStringList{late, ahead, early};
    QTest::newRow("more than six digits") << QStringList{late, long_} << qint64(38) << QStringList{long_};
    QTest::newRow("none of ours") << QStringList{QStringLiteral("before the audit 000099.study"),
                                                 QStringLiteral("20261129T092059Z-000099.study.part"),
                                                 QStringLiteral("x20261129T092059Z-000099.study"),
                                                 QStringLiteral("20261129T092059Z-99.study"),
                                                 QStringLiteral("20261129T092059Z-00009a.study"),
                                                 QStringLiteral("20261129T092059Z--00099.study"),
                                                 QString()}
                                  << qint64(0) << QStringList();
  }
  void backupsThatReachFurther() {
    QFETCH(QStringList, names);
    QFETCH(qint64, lastLine);
    QFETCH(QStringList, after);
    QCOMPARE(backupsAfter(names, lastLine), after);
    std::reverse(names.begin(), names.end());
    QCOMPARE(backupsAfter(names, lastLine), after);
  }

  void aStudyThatIsWorkedOnIsNone() {
    TestStudy test;
    for (const Role role : {Role::Monitor, Role::PrincipalInvestigator, Role::Administrator}) {
      test.signInAs(role);
      QVERIFY(test.session().backUp());
      QVERIFY(!test.study().olderCopy);
      QVERIFY(told(test).empty());
    }
    test.close();
    QVERIFY(!inspected(test).olderCopy);
  }

  void itIsSaidAndStandsInTheJournal() {
    Rolled rolled;
    QVERIFY(rolled.studyEnds > rolled.copyEnds + 20);
    QVERIFY(rolled.putCopyBack());
    const QByteArray before = contentOf(rolled.test.path());
    QCOMPARE(inspected(rolled.test).olderCopy,
             std::optional(OlderCopy{rolled.copyEnds, rolled.studyEnds, 0}));
    QCOMPARE(contentOf(rolled.test.path()), before); // verify never writes

    rolled.test.signInAs(Role::StudyCoordinator);
    const auto copy = rolled.test.study().olderCopy;
    QVERIFY(copy);
    QCOMPARE(copy->endedAt, rolled.copyEnds);
    QCOMPARE(copy->backupLine, rolled.studyEnds);
    const auto lines = told(rolled.test);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines[0].sequence, copy->notedAt);
    QCOMPARE(lines[0].userId, 0);
    QVERIFY(lines[0].changes[0].newValue.startsWith(QStringLiteral("%1 < ").arg(rolled.copyEnds)));
    QVERIFY(rolled.test.session().verify()->empty());
    rolled.test.close();
    QCOMPARE(inspected(rolled.test).olderCopy, copy);
  }

  void itStaysHoweverManyLinesFollow() {
    Rolled rolled;
    QVERIFY(rolled.putCopyBack());
    rolled.test.signInAs(Role::PrincipalInvestigator);
    const auto copy = rolled.test.study().olderCopy;
    while (rolled.test.session().journalHead().sequence <= rolled.studyEnds)
      QVERIFY(rolled.test.commands().recordOutput(QStringLiteral("memo")));
    rolled.test.signInAs(Role::Monitor);
    QCOMPARE(rolled.test.study().olderCopy, copy);
    QCOMPARE(told(rolled.test).size(), std::size_t(1));
  }

  void aReviewThatCoversItEndsIt() {
    Rolled rolled;
    QVERIFY(rolled.putCopyBack());
    rolled.test.signInAs(Role::PrincipalInvestigator);
    const qint64 noted = rolled.test.study().olderCopy->notedAt;
    QVERIFY(rolled.review(noted - 1));
    QVERIFY(rolled.test.study().olderCopy);
    QVERIFY(rolled.review(noted));
    QVERIFY(!rolled.test.study().olderCopy);
    QVERIFY(rolled.test.session().journalHead().sequence < rolled.studyEnds);
    rolled.test.signInAs(Role::Monitor);
    QVERIFY(!rolled.test.study().olderCopy);
    QCOMPARE(told(rolled.test).size(), std::size_t(1));
    rolled.test.close();
    QVERIFY(!inspected(rolled.test).olderCopy);
  }

  void anotherOneIsSaidAnew() {
    Rolled rolled;
    QVERIFY(rolled.putCopyBack());
    rolled.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(rolled.review(rolled.test.study().olderCopy->notedAt));
    rolled.test.close();
    // The older copy again: the review is not in it.
    QVERIFY(rolled.putCopyBack());
    rolled.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(rolled.test.study().olderCopy);
    QVERIFY(rolled.review(rolled.test.study().olderCopy->notedAt));
    rolled.test.close();
    // A backup that was not there when it was reviewed.
    const QString folder = backupFolder(rolled.test.path());
    const QString another =
        QStringLiteral("20260105T010000Z-%1.study").arg(rolled.studyEnds + 1000, 6, 10, QChar(u'0'));
    QVERIFY(QFile::copy(backupsOf(rolled.test.path()).first(), folder + u'/' + another));
    rolled.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(rolled.test.study().olderCopy);
    QCOMPARE(rolled.test.study().olderCopy->backupLine, rolled.studyEnds + 1000);
    QVERIFY(told(rolled.test).front().changes[0].newValue.endsWith(QStringLiteral(" < ") + another));
  }

  /// A restored study begins with a folder of its own; only in the place of the old one it is beside newer
  /// backups.
  void aRestoredStudy() {
    Rolled rolled;
    const QStringList backups = backupsOf(rolled.test.path());
    const auto older = std::find_if(backups.begin(), backups.end(), [&](const QString& path) {
      return backupLine(path).value_or(0) <= rolled.copyEnds;
    });
    QVERIFY(older != backups.end());
    const QString restored = rolled.test.folder() + QStringLiteral("/again.study");
    QVERIFY(QFile::copy(*older, restored)); // as the program restores
    {
      const auto session =
          StudyFile::open(restored, TestStudy::credentials(Role::PrincipalInvestigator), rolled.test.clock());
      QVERIFY(session);
      QVERIFY(!(*session)->study().olderCopy);
    }
    QVERIFY(write(rolled.test.path(), contentOf(restored)));
    QVERIFY(QFile::remove(checksumOf(rolled.test)));
    QVERIFY(QFile::copy(restored + QStringLiteral(".checksum"), checksumOf(rolled.test)));
    rolled.test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(rolled.test.study().olderCopy);
  }

  void aPaperOfThisStudy() {
    Rolled rolled;
    rolled.test.signInAs(Role::PrincipalInvestigator);
    const PaperHead paper = paperOf(rolled.test.session().journalHead());
    QCOMPARE(rolled.test.session().compare(paper)->answer, PaperAnswer::SameHistory);
    QVERIFY(rolled.test.commands().recordOutput(QStringLiteral("memo")));
    const auto compared = rolled.test.session().compare(paper);
    QCOMPARE(compared->answer, PaperAnswer::SameHistory);
    QCOMPARE(compared->lastLine, paper.line + 1);
    rolled.test.close();
    const Inspection found = inspected(rolled.test, paper);
    QVERIFY(found.faults.empty());
    QCOMPARE(found.paper->answer, PaperAnswer::SameHistory);
    QCOMPARE(found.paper->lastLine, found.head.sequence);
    QCOMPARE(found.head.mac.size(), 32);

    QVERIFY(rolled.putCopyBack());
    QCOMPARE(inspected(rolled.test, paper).paper->answer, PaperAnswer::OlderCopy);
    // Work on the older copy, past the paper's entry: the numbers are there again, the history is another.
    rolled.test.signInAs(Role::PrincipalInvestigator);
    QCOMPARE(rolled.test.session().compare(paper)->answer, PaperAnswer::OlderCopy);
    while (rolled.test.session().journalHead().sequence < paper.line)
      QVERIFY(rolled.test.commands().recordOutput(QStringLiteral("memo")));
    QCOMPARE(rolled.test.session().compare(paper)->answer, PaperAnswer::OtherHistory);
    rolled.test.close();
    QCOMPARE(inspected(rolled.test, paper).paper->answer, PaperAnswer::OtherHistory);
  }

  void aPaperOfAnotherStudy() {
    TestStudy test;
    TestStudy other;
    const PaperHead paper = paperOf(other.session().journalHead());
    QVERIFY(test.session().journalHead().sequence >= paper.line);
    QCOMPARE(test.session().compare(paper)->answer, PaperAnswer::OtherHistory);
  }
};
COHORTDESK_TEST(TestOlderCopy, QCoreApplication)
} // namespace tst_older_copy
#include "tst_older_copy.moc"
