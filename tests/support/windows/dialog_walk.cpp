#include "db/exchange/csv/csv.h"
#include "tests/support/files/edited_log.h"
#include "tests/support/policy_in_test.h"
#include "tests/support/windows/walked_windows.h"
#include "tests/support/windows/walks.h"
#include "ui/pages/audit/history_dialog.h"
#include "ui/pages/measurements/lab_import_dialog.h"
#include "ui/pages/monitoring/query_dialog.h"
#include "ui/pages/screening/entry_inputs.h"
#include "ui/pages/study/account_dialogs.h"
#include "ui/pages/study/hand_over_dialog.h"
#include "ui/pages/study/site_acts_dialog.h"
#include "ui/pages/study/site_log_dialog.h"
#include "ui/shell/computer_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/go_to_dialog.h"
#include "ui/shell/help_window.h"
#include "ui/shell/start/create_study_screen.h"
#include "ui/shell/start/restore_screen.h"
#include "ui/shell/start/sign_in_screen.h"
#include "ui/shell/start/start_screen.h"
#include "ui/signing/remove_backups_dialog.h"
#include "ui/signing/scan_dialog.h"
#include "ui/signing/sign_dialog.h"
#include "ui/site/dlt_draft_dialog.h"
#include "ui/site/dlt_import_dialog.h"
#include "ui/site/dlt_rule_dialog.h"
#include "ui/start/recovery_code_screen.h"
#include "ui/tables/table_choice.h"
#include "ui/widgets/wait_dialog.h"

#include <QBuffer>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace walks {
namespace {
void showTo(const Look& look, QWidget& window, const QString& state = {}) {
  window.show();
  QCoreApplication::processEvents();
  look(window, QLatin1String(window.metaObject()->className()) + state);
}
void showTo(const Look& look, QWidget&& window, const QString& state = {}) {
  showTo(look, window, state);
}

/// Calls what asks over a window, and looks at the question before it is taken back.
void askedOf(const Look& look, const char* name, const std::function<void()>& ask) {
  person::whenAsked(name, [&look](QWidget* box) {
    showTo(look, *box, QStringLiteral(", ") + box->objectName());
    qobject_cast<QDialog*>(box)->reject();
  });
  ask();
}

/// The sponsor's signature on paper, with a picture of it.
Signature scanned(TestStudy& test) {
  SponsorAgreement agreement = wetInk(test);
  QImage paper(60, 80, QImage::Format_RGB32);
  paper.fill(Qt::white);
  agreement.scanName = QStringLiteral("memo-1.png");
  agreement.scan.clear();
  QBuffer png(&agreement.scan);
  if (!png.open(QIODevice::WriteOnly) || !paper.save(&png, "PNG")) qFatal("no picture");
  const auto change = test.commands().signDesignChange(adding(test.study(), 8e7), investigator());
  if (!change || !test.commands().agreeDesignChange(*change, agreement)) qFatal("not agreed");
  return *test.study().designChanges.back().sponsor;
}

void signing(TestStudy& test, const Look& look) {
  showTo(look, ReasonDialog(QStringLiteral("Why?")));
  showTo(look, SignDialog({QStringLiteral("Eligible"), QStringLiteral("SCR-001"), QStringLiteral("pi")},
                          [](const Credentials&) { return std::nullopt; }));
  showTo(look, ScanDialog(test.session(), scanned(test)));
  showTo(look, AllAbsentDialog(3, 1));
  showTo(look, RemoveBackupsDialog(test.session()));
}

bool accounts(StudySession& session, const Look& look) {
  const User colleague = session.study().users.back();
  showTo(look, ResetPasswordDialog(session, colleague));
  showTo(look, DeactivateDialog(session, colleague));
  showTo(look, ReactivateDialog(session, colleague));
  showTo(look, ChangePasswordDialog(session));
  RecoveryCodeDialog code(session);
  showTo(look, code);
  if (!person::type(&code, "password", TestStudy::testPassword()) || !person::click(&code, "renewConfirm"))
    return false;
  showTo(look, code, QStringLiteral(", the code"));
  return true;
}

/// Before anything is read, a log that is read, and one that cannot be.
void siteLog(const Look& look) {
  TestStudy test(QDate(2026, 11, 1));
  Site site = test.study().site;
  site.limits.clear(); // the log has its own
  site.exclusions.clear();
  if (!test.commands().saveSite(site, QStringLiteral("not entered yet"))) qFatal("not saved");
  SiteLogDialog dialog(test.session());
  showTo(look, dialog);
  const auto read = [&](const QString& path, const QString& state) {
    if (!person::type(&dialog, "siteLogPath", path) || !person::click(&dialog, "siteLogRead"))
      qFatal("not read");
    showTo(look, dialog, state);
  };
  read(QStringLiteral(COHORTDESK_DEMO_LOG), QStringLiteral(", a log"));
  EditedLog broken;
  if (!broken.replace(QStringLiteral("infusions.csv"), "2026-01-15T10:20", "soon")) qFatal("not broken");
  read(broken.path(), QStringLiteral(", a broken log"));
}

/// Before anything is read, acts that are read, and some that are refused.
void siteActs(StudySession& session, const Look& look) {
  SiteActsDialog dialog(session);
  showTo(look, dialog);
  const auto read = [&](const QByteArray& locks, const QString& state) {
    const QTemporaryDir folder;
    QFile table(folder.filePath(QStringLiteral("locks.csv")));
    if (!table.open(QIODevice::WriteOnly) || table.write("act,subject_no,hard,reason\n" + locks) < 0)
      qFatal("no table");
    table.close();
    if (!person::type(&dialog, "siteActsPath", folder.path()) || !person::click(&dialog, "siteActsRead"))
      qFatal("not read");
    showTo(look, dialog, state);
  };
  read("LOCK,,N,Monitored\n", QStringLiteral(", acts"));
  read("LOCK,S-099,N,Monitored\n", QStringLiteral(", refused acts"));
}

void reading(StudySession& session, const Look& look) {
  AuditFilter weight;
  weight.table = QStringLiteral("infusion");
  weight.column = QStringLiteral("weight_kg");
  showTo(look, HistoryDialog(session, QStringLiteral("Weight"), weight));
  Query asked;
  asked.table = weight.table;
  asked.row = 1;
  asked.column = weight.column;
  showTo(look, QueryDialog(session, asked, QStringLiteral("Weight")), QStringLiteral(", nothing asked"));
  if (!session.commands().openQuery(asked, QStringLiteral("Which scale?"))) qFatal("not asked");
  showTo(look, QueryDialog(session, asked, QStringLiteral("Weight")), QStringLiteral(", a query"));
  showTo(look,
         LabImportDialog(session, readCsv("Pat,Day,What,Val\nS-001,D7,CRP,4\n"), QStringLiteral("lab.csv")));
  showTo(look, HandOverDialog(session));
  siteLog(look);
  siteActs(session, look);
  showTo(look, SheetDialog({QStringLiteral("May"), QStringLiteral("June")}));
  showTo(look, HelpWindow());
  showTo(look, AboutDialog(QStringLiteral("2.0")));
  const PolicyInTest policy({4, {QStringLiteral("/srv/backups")}, 12, false});
  showTo(look, ComputerDialog());
  showTo(look, GoToDialog({{QStringLiteral("Today"), [] {}}}));
  showTo(look, WaitDialog(nullptr));
}

/// A rule with each kind of input.
void dltDefinition(const Protocol& protocol, const Look& look) {
  const DltVocabulary known = dltVocabulary(protocol, protocol.safety.expected);
  DltItem item{QStringLiteral("D1"), {QStringLiteral("CRS"), {}}, {}, DltRule()};
  for (const auto about : {DltRule::About::OrganClasses, DltRule::About::Terms, DltRule::About::Laboratory}) {
    item.rule->about = about;
    item.rule->downTo = 2;
    item.rule->within = Span{7, Span::Unit::Days};
    item.rule->notDueTo = QStringList{QStringLiteral("disease")};
    DltRuleDialog dialog(item, known);
    showTo(look, dialog, QStringLiteral(", ") + codeOf(about));
  }
  showTo(look, DltDraftDialog(protocol));
  DltDefinition inForce = threeItems();
  inForce.version = 2;
  DltDefinition draft = inForce;
  draft.items = protocol.dlt.draft;
  showTo(look, DltImportDialog(inForce, draft, protocol, QStringLiteral("dlt.json")));
}

void leavingAStudy(const Look& look) {
  const Refusal why{QStringLiteral("FILE"), QStringLiteral("The disk is full."), {}};
  askedOf(look, "heldDrafts", [&] { leaving::loseTyped(why, nullptr); });
  askedOf(look, "openOther", [] { leaving::openOther(QStringLiteral("other.study"), nullptr); });
  askedOf(look, "noBackup", [&] { leaving::sayNoBackup(why, nullptr); });
}

bool screens(TestStudy& test, const Look& look) {
  showTo(look, OwnPasswordScreen(test.session()));
  test.close();
  showTo(look, StartScreen());
  showTo(look, CreateStudyScreen(systemClock));
  showTo(look, RecoveryCodeScreen(QStringLiteral("trial"), QStringLiteral("K85K-V3HD-M3MN-QWMG")));
  showTo(look, LockScreen(QStringLiteral("Wang Fang"), [](const QString&) { return Result<void>(); }));
  GoodBackup backup;
  backup.study = test.path();
  showTo(look, RestoreScreen(test.path(), backup, investigator(), test.clock()));
  SignInScreen signIn(test.path(), test.clock(), [](std::unique_ptr<StudySession>) {});
  showTo(look, signIn);
  if (!person::click(&signIn, "useRecoveryCode")) return false;
  signIn.findChild<QWidget*>(QStringLiteral("offerRestore"))->show();
  showTo(look, signIn, QStringLiteral(", by the recovery code"));
  return true;
}
} // namespace

bool dialogs(Language language, const Look& look) {
  useLanguage(language);
  InfusedStudy study(QDate(2026, 2, 20));
  reading(study.test.session(), look);
  signing(study.test, look);
  leavingAStudy(look);
  dltDefinition(study.test.study().protocol, look);
  return accounts(study.test.session(), look) && screens(study.test, look);
}
} // namespace walks
