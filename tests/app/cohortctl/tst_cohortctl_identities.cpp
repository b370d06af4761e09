#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QTest>

namespace tst_cohortctl_identities {

/// The program itself, asked by every role: nothing that it says tells who the subjects are.
class TestCohortctlIdentities : public QObject, CohortctlFolder {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(write(path("password"), TestStudy::testPassword().toUtf8() + '\n'));
    const RowId subject = screenAndAssign(m_study, QStringLiteral("Somebody"), 1);
    const Identity identity{QStringLiteral("Ouyang Xiulan"), QStringLiteral("QOXQ"),
                            QStringLiteral("HN7734512"), QDate(1971, 8, 23)};
    QVERIFY(m_study.commands().saveIdentity(subject, identity, QStringLiteral("misread")));
    QVERIFY(infuse(m_study, subject));
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 2;
    event.onset = m_study.session().today();
    QVERIFY(m_study.commands().saveAdverseEvent(subject, event, {}));
    // A first sign-in makes a new slot: here it costs little, and each run of the program pays no more.
    for (int role = 0; role <= static_cast<int>(Role::Administrator); ++role)
      m_study.signInAs(static_cast<Role>(role));
    m_study.close();
  }

  void nothingIsTold_data() {
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("command");
    const QList<QStringList> commands{{"status"},
                                      {"status", "--json"},
                                      {"events"},
                                      {"events", "--json"},
                                      {"efficacy"},
                                      {"efficacy", "--json"},
                                      {"pk"},
                                      {"laboratory"},
                                      {"laboratory", "--json"},
                                      {"cd7"},
                                      {"cd7", "--json"},
                                      {"verify"}};
    for (int role = 0; role <= static_cast<int>(Role::Administrator); ++role)
      for (const QStringList& command : commands)
        QTest::addRow("%s %s", qPrintable(TestStudy::login(static_cast<Role>(role))),
                      qPrintable(command.join(u' ')))
            << role << command;
  }
  void nothingIsTold() {
    QFETCH(int, role);
    QFETCH(QStringList, command);
    const QStringList who{QStringLiteral("--user"), TestStudy::login(static_cast<Role>(role)),
                          QStringLiteral("--password-file"), path("password")};
    const Answer told = run(QStringList{command.first(), m_study.path()} + command.mid(1) + who);
    QVERIFY2(!told.out.isEmpty(), qPrintable(told.err));
    const QString said = told.out + told.err;
    for (const char* known :
         {"Ouyang", "Xiulan", "QOXQ", "HN7734512", "1971-08-23", "1971/08/23", "19710823"})
      QVERIFY2(!said.contains(QLatin1String(known), Qt::CaseInsensitive), known);
  }

 private:
  TestStudy m_study;
};

COHORTDESK_TEST(TestCohortctlIdentities, QCoreApplication)
} // namespace tst_cohortctl_identities
#include "tst_cohortctl_identities.moc"
