// Who sees who the subjects are: every page, every tab, every document as every role.
#include "app/escalation/decision_options.h"
#include "app/study/user.h"
#include "db/exchange/audit_csv.h"
#include "db/session/stored_measurements.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_texts.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <algorithm>

namespace tst_identities_on_screen {
using namespace person;

const Identity treated{QStringLiteral("Ouyang Xiulan"), QStringLiteral("QOXQ"), QStringLiteral("HN7734512"),
                       QDate(1971, 8, 23)};
const Identity screened{QString::fromUtf8("司马相如"), QStringLiteral("QSXQ"), QStringLiteral("HN9981277"),
                        QDate(1958, 11, 30)};

/// The identifiers of the two that stand in these texts, a birth date in whatever way it is written.
QStringList identifiersIn(const QStringList& texts) {
  static const QRegularExpression any(
      QString::fromUtf8("ouyang|xiulan|QOXQ|HN7734512|司马|相如|QSXQ|HN9981277|"
                        "1971[-/. 年]+0?8[-/. 月]+23|23[-/. ]+(0?8|aug)\\w*[-/. ]+1971|19710823|"
                        "1958[-/. 年]+11[-/. 月]+30|30[-/. ]+(11|nov)\\w*[-/. ]+1958|19581130"),
      QRegularExpression::CaseInsensitiveOption);
  QStringList found = texts.filter(any);
  found.removeDuplicates();
  return found;
}

/// Everything that the program has pages for, of one subject who was treated and one whose screening is not
/// complete.
struct Record : TestStudy {
  RowId first = screenAndAssign(*this, QStringLiteral("Somebody"), 1);
  Record() {
    if (!commands().saveIdentity(first, treated, QStringLiteral("misread")) || !infuse(*this, first))
      qFatal("not infused");
    AdverseEvent event;
    event.term = QStringLiteral("Pneumonitis");
    event.grade = 3;
    event.onset = session().today();
    event.serious = true;
    event.related = false;
    event.doseLimiting = false;
    if (!commands().saveAdverseEvent(first, event, {})) qFatal("no event");
    if (!commands().registerSubject({screened, {}, {QStringLiteral("1.0"), session().now(), true}, {}}))
      qFatal("not registered");
    setDay(session().today().addDays(14));
    if (!clear(*this, first)) qFatal("not cleared");
    Decision draft;
    draft.kind = DecisionKind::Escalate;
    draft.level = 1;
    draft.toLevel = 2;
    draft.places = 3;
    if (!commands().signDecision(prepared(study(), draft), credentials(Role::PrincipalInvestigator)))
      qFatal("not decided");
  }
};

struct Seen {
  QString where;
  QStringList texts;
};

/// The page and each of its tabs in turn; tabs within a tab are there once it was opened.
void look(MainWindow& window, PageId id, RowId row, std::vector<Seen>& seen) {
  window.workspace()->openPage(id, row);
  QCoreApplication::processEvents();
  Page* page = window.workspace()->page(id);
  for (int round = 0; round < 2; ++round)
    for (auto* tabs : page->findChildren<QTabWidget*>())
      for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
      }
  seen.push_back({QStringLiteral("%1/%2").arg(page->objectName()).arg(row), textsBelow(&window)});
}

/// Every page, and on those of screenings, subjects and decisions every row.
std::vector<Seen> lookEverywhere(MainWindow& window, const std::vector<PageId>& except) {
  std::vector<Seen> seen;
  for (const PageEntry& entry : pageRegistry()) {
    if (std::find(except.begin(), except.end(), entry.id) != except.end()) continue;
    look(window, entry.id, 0, seen);
    const Study& study = window.session()->study();
    for (const Subject& subject : study.subjects) {
      if (entry.id == PageId::Screening) look(window, entry.id, subject.screening().id, seen);
      if (entry.id == PageId::Subjects) look(window, entry.id, subject.id, seen);
    }
    if (entry.id == PageId::Decisions) look(window, entry.id, study.decisions.front().id, seen);
  }
  return seen;
}

QStringList identifiersIn(const std::vector<Seen>& seen) {
  QStringList found;
  for (const Seen& one : seen)
    for (const QString& text : identifiersIn(one.texts))
      found << one.where + u": " + text.left(80);
  return found;
}

QStringList textsOf(const PrintDocument& document) {
  return QStringList{document.title, document.reference, document.html, document.footer} +
         document.letterhead + document.pieces;
}

void addRoles() {
  QTest::addColumn<Role>("role");
  QTest::addColumn<bool>("knows");
  for (const Role role : {Role::PrincipalInvestigator, Role::SubInvestigator, Role::StudyCoordinator,
                          Role::SponsorRepresentative, Role::Monitor, Role::Administrator})
    QTest::newRow(qPrintable(roleName(role))) << role << may(role, Action::EnterSubject);
}

/// "show-birth-date SCR-001", oldest first.
QStringList showings(const StudySession& session) {
  const AuditTrail trail = session.auditTrail();
  QStringList told;
  for (const AuditLine& line : trail.lines(0, trail.size()).value_or(std::vector<AuditLine>()))
    if (line.action.startsWith(QLatin1String("show-")))
      told.prepend(line.action + u' ' + line.changes.front().newValue);
  return told;
}

class TestIdentitiesOnScreen : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void theSearchFindsWhatIsThere() {
    for (const char* text : {"Dr Ouyang", "x qoxq", "1971-08-23", "1971/8/23", "23 Aug 1971", "30.11.1958",
                             "1971年8月23日", "19581130", "<td>HN7734512</td>"})
      QVERIFY2(!identifiersIn(QStringList{QString::fromUtf8(text)}).isEmpty(), text);
    QVERIFY(identifiersIn(QStringList{QStringLiteral("S-001, 54 years, 2026-01-05")}).isEmpty());
  }

  void everyPageAsEveryRole_data() { addRoles(); }
  void everyPageAsEveryRole() {
    QFETCH(Role, role);
    QFETCH(bool, knows);
    Record record;
    record.signInAs(role);
    MainWindow window(record.clock());
    window.show();
    window.enter(record.takeSession());
    // Who enters subjects sees birth dates on the screening form, and the rest where they ask for it.
    const std::vector<PageId> where{PageId::Screening, PageId::Subjects};
    const std::vector<Seen> seen = lookEverywhere(window, knows ? where : std::vector<PageId>());
    QVERIFY(seen.size() >= pageRegistry().size() - where.size());
    const QStringList found = identifiersIn(seen);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QCOMPARE(showings(*window.session()), QStringList());
    for (const Subject& subject : window.session()->study().subjects)
      QCOMPARE(subject.identity != Identity(), knows);
  }

  void theScreeningFormShowsDateOrAge_data() { addRoles(); }
  void theScreeningFormShowsDateOrAge() {
    QFETCH(Role, role);
    QFETCH(bool, knows);
    Record record;
    record.signInAs(role);
    MainWindow window(record.clock());
    window.show();
    window.enter(record.takeSession());
    const StudySession& session = *window.session();
    for (int visit = 0; visit < 2; ++visit)
      for (const Subject& subject : session.study().subjects) {
        window.workspace()->openPage(PageId::Screening, subject.screening().id);
        QTRY_COMPARE(isShown(&window, "birthDate"), knows); // widgets of a page just made show in a moment
        QTRY_COMPARE(isShown(&window, "ageAtConsent"), !knows);
        QCOMPARE(textOf(&window, "birthDate"),
                 knows ? subject.identity.birthDate.toString(Qt::ISODate) : QString());
        QCOMPARE(textOf(&window, "ageAtConsent"),
                 QStringLiteral("Age at consent: %1").arg(*subject.screening().ageYears));
        QVERIFY2(textOf(&window, "verdict_I1").contains(QStringLiteral("✓")),
                 qPrintable(textOf(&window, "verdict_I1")));
      }
    const QStringList lines{QStringLiteral("show-birth-date S-001"),
                            QStringLiteral("show-birth-date SCR-002")};
    QCOMPARE(showings(session), knows ? lines : QStringList());
  }

  void theIdentityIsJournalledWhenItIsAskedFor_data() { addRoles(); }
  void theIdentityIsJournalledWhenItIsAskedFor() {
    QFETCH(Role, role);
    QFETCH(bool, knows);
    Record record;
    record.signInAs(role);
    MainWindow window(record.clock());
    window.show();
    window.enter(record.takeSession());
    window.workspace()->openPage(PageId::Subjects, record.first);
    QVERIFY(openTab(&window, "subjectTabs", QStringLiteral("Identity")));
    QVERIFY(!isShown(&window, "identityName"));
    QCOMPARE(textOf(&window, "identityName"), knows ? treated.name : QString());
    QCOMPARE(showings(*window.session()), QStringList());
    if (!knows) {
      QVERIFY(textOf(&window, "identityHidden").contains(QStringLiteral("only to those")));
      QVERIFY(!window.findChild<QWidget*>(QStringLiteral("showIdentity"))->isEnabled());
      return;
    }
    for (int press = 0; press < 3; ++press) // shown, hidden, shown
      QVERIFY(click(&window, "showIdentity"));
    QVERIFY(isShown(&window, "identityName"));
    QCOMPARE(textOf(&window, "identityHospitalNumber"), treated.hospitalNumber);
    QCOMPARE(showings(*window.session()), QStringList{QStringLiteral("show-identity S-001")});
    // The screening form shows no more than that.
    window.workspace()->openPage(PageId::Screening,
                                 window.session()->study().subject(record.first)->screening().id);
    QVERIFY(isShown(&window, "birthDate"));
    QCOMPARE(showings(*window.session()).size(), 1);
    // The page of the audit trail tells of it in words.
    window.workspace()->openPage(PageId::Audit);
    const auto* table = window.findChild<QAbstractItemView*>(QStringLiteral("auditTable"));
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < table->model()->columnCount(); ++column)
        cells << table->model()->index(row, column).data().toString();
      rows << cells.join(u'|');
    }
    QCOMPARE(rows.filter(QStringLiteral("Identity shown")).filter(QStringLiteral("S-001")).size(), 1);
  }

  void nothingIsPrintedOrExported_data() { addRoles(); }
  void nothingIsPrintedOrExported() {
    QFETCH(Role, role);
    Record record;
    record.signInAs(role);
    const StudySession& session = record.session();
    const Study& study = session.study();
    const JournalHead head = session.journalHead();
    const AuditTrail trail = session.auditTrail();
    const auto lines = trail.lines(0, trail.size());
    QVERIFY(lines);
    QStringList texts =
        textsOf(memoDocument(session.standing(), study.decisions.front(), head)) +
        textsOf(auditDocument(study, *lines, {}, head)) +
        textsOf(eventTableDocument(study, eventDictionary(session), {}, session.today(), head));
    for (const Subject& subject : study.subjects) {
      const auto checklist = checklistDocument(study, subject.screening().id, session.today(), head);
      const auto casebook = casebookDocument(session, subject.id);
      QVERIFY(checklist && casebook);
      texts << textsOf(*checklist) << textsOf(*casebook);
    }
    const QString path = record.folder() + QStringLiteral("/audit.csv");
    QVERIFY(writeAuditCsv(trail, study, path, [](qint64) { return true; }));
    QFile csv(path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    texts << QString::fromUtf8(csv.readAll());
    QVERIFY(!texts.filter(QStringLiteral("S-001")).isEmpty());
    const QStringList found = identifiersIn(texts);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n').left(2000)));
  }
};

COHORTDESK_TEST(TestIdentitiesOnScreen, QApplication)
} // namespace tst_identities_on_screen
#include "tst_identities_on_screen.moc"
