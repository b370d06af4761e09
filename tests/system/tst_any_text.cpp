// Text that a program is afraid of, in every field that takes text: kept to the letter in the file, shown as
// text and not as markup, printed and exported without harm.
#include "app/escalation/decision_options.h"
#include "app/reports/status/status_report.h"
#include "db/exchange/audit_csv.h"
#include "db/exchange/csv.h"
#include "tests/support/file_content.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

namespace tst_any_text {
struct Case {
  const char* name;
  QString text;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all{
      {"10,000 characters", QString(10000, u'm')},
      {"10,000 characters in words", QStringLiteral("word ").repeated(2000).trimmed()},
      {"emoji", QStringLiteral("👩🏽‍⚕️🧬 ok 🫀") + QString::fromUcs4(U"\U0001F1E8\U0001F1F3")},
      {"right to left", QStringLiteral("חולה ‮abc‬ 12 مريض")},
      {"quotes", QStringLiteral("it's \"so\" `and` “so” \\ %1 %n &a & b")},
      {"html", QStringLiteral("<b>bold</b><img src=x onerror=alert(1)><script>x</script>&lt;")},
      {"sql", QStringLiteral("'); DROP TABLE subject; --\"; :name ?1 @x")},
      {"formula", QStringLiteral("=HYPERLINK(\"http://x\";\"y\")")},
      {"combining", QStringLiteral("e") + QString(60, QChar(0x0301))},
      {"invisible", QStringLiteral("a b​c­d")}};
  return all;
}

void addCases() {
  QTest::addColumn<QString>("text");
  for (const Case& one : cases())
    QTest::newRow(one.name) << one.text;
}

template <class T>
T must(const Result<T>& result) {
  if (!result) qFatal("%s: %s", qPrintable(result.error().field), qPrintable(result.error().message));
  if constexpr (!std::is_void_v<T>) return *result;
}

/// A study that says `text` wherever a person may write something.
void writeEverywhere(TestStudy& test, const QString& text) {
  StudyCommands& commands = test.commands();
  Site site = test.study().site;
  site.name = text;
  site.letterhead = text + u'\n' + text;
  site.exclusions.push_back({0, QStringLiteral("E3"), text, text});
  site.dltDefinition = {text, {text, text}};
  must(commands.saveSite(site, text));
  must(commands.addUser({0, QStringLiteral("other"), text, Role::SponsorRepresentative, true},
                        TestStudy::testPassword()));

  const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  Identity identity = test.study().subject(subject)->identity;
  identity.name = text;
  identity.initials = text;
  identity.hospitalNumber = text;
  must(commands.saveIdentity(subject, identity, text));
  Consent consent = test.study().subject(subject)->screening().consent;
  consent.version = text;
  must(commands.saveConsent(test.study().subject(subject)->screening().id, consent, text));
  if (!infuse(test, subject)) qFatal("not infused");
  Infusion infusion = *test.study().subject(subject)->infusion;
  infusion.batch = text;
  must(commands.saveInfusion(subject, infusion, text));
  AdverseEvent event;
  event.term = text;
  event.comment = text;
  event.grade = 3;
  event.onset = test.session().today();
  must(commands.saveAdverseEvent(subject, event, {}));
  test.setDay(test.session().today().addDays(14));
  DltAssessment assessment;
  assessment.date = test.session().today();
  assessment.reason = text;
  must(commands.assessDlt(subject, assessment, text, TestStudy::credentials(Role::PrincipalInvestigator)));

  Decision draft;
  draft.kind = DecisionKind::Escalate;
  draft.toLevel = 2;
  draft.places = 1;
  draft.date = test.session().today();
  draft.justification = text;
  const RowId decision = must(commands.signDecision(prepared(test.study(), draft),
                                                    TestStudy::credentials(Role::PrincipalInvestigator)));
  SponsorAgreement agreement;
  agreement.method = SignatureMethod::WetInk;
  agreement.name = text;
  agreement.signedAt = test.session().now();
  agreement.scanName = text;
  agreement.scan = "%PDF-1.4 nothing";
  must(commands.agreeDecision(decision, agreement));

  NewSubject failing;
  failing.identity = {text + u'2', text, text + u'2', QDate(1971, 3, 2)};
  failing.sex = Sex::Female;
  failing.consent = {text, test.session().now().addSecs(-600), true};
  const RowId screening = must(commands.registerSubject(failing));
  ScreeningEntry entry = eligibleEntry(test.study());
  entry.organs[OrganTest::Alt].judged = HandJudgement{true, text};
  entry.ecog = 3;
  must(commands.saveScreening(screening, entry, {}));
  must(commands.recordScreenFailure(screening, {test.session().today(), {QStringLiteral("I3")}, text}));
  must(commands.recordOutput(text));
}

/// Where below `root` a person would see text rendered as markup, or without its "&".
QStringList markupIn(const QWidget* root) {
  const auto risky = [](const QString& shown) {
    return Qt::mightBeRichText(shown) && shown.contains(u"<b>");
  };
  QStringList found;
  for (const auto* widget : root->findChildren<QWidget*>())
    if (risky(widget->toolTip())) found << u"tooltip of " + widget->objectName();
  for (const auto* label : root->findChildren<QLabel*>())
    if (label->textFormat() != Qt::PlainText && risky(label->text()))
      found << u"label " + label->objectName() + u": " + label->text().left(80);
  for (const auto* button : root->findChildren<QAbstractButton*>())
    if (button->text().contains(u" &a &")) found << u"mnemonic in " + button->objectName();
  for (const auto* view : root->findChildren<QAbstractItemView*>())
    for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
      for (int column = 0; column < view->model()->columnCount(); ++column)
        if (risky(view->model()->index(row, column).data(Qt::ToolTipRole).toString()))
          found << u"tooltip in " + view->objectName();
  return found;
}

/// Every tab of the page in turn, painted.
QStringList paintAll(QWidget* page) {
  page->grab();
  QStringList found = markupIn(page);
  for (auto* tabs : page->findChildren<QTabWidget*>())
    for (int tab = 0; tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      QCoreApplication::processEvents();
      page->grab();
      found << markupIn(page);
    }
  found.removeDuplicates();
  return found;
}

/// Typed as a person pastes it; answers what the input holds then.
QString pasted(QWidget* input, const QString& text) {
  QGuiApplication::clipboard()->setText(text);
  if (auto* edit = qobject_cast<QLineEdit*>(input)) {
    edit->selectAll();
    edit->paste();
    return edit->text();
  }
  auto* edit = qobject_cast<QPlainTextEdit*>(input);
  edit->selectAll();
  edit->paste();
  return edit->toPlainText();
}

/// The inputs of text that a person may write in now.
QList<QWidget*> textInputs(const QWidget* page) {
  QList<QWidget*> inputs;
  for (auto* edit : page->findChildren<QLineEdit*>())
    if (edit->isEnabled() && !edit->isReadOnly() && !edit->objectName().startsWith(QLatin1String("qt_")))
      inputs << edit;
  for (auto* edit : page->findChildren<QPlainTextEdit*>())
    if (edit->isEnabled() && !edit->isReadOnly()) inputs << edit;
  return inputs;
}

class TestAnyText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }

  void isKeptToTheLetter_data() { addCases(); }
  void isKeptToTheLetter() {
    QFETCH(QString, text);
    TestStudy test;
    writeEverywhere(test, text);
    const Study before = test.study();
    test.close();
    test.signInAs(Role::PrincipalInvestigator);
    QVERIFY(test.study() == before);
    const Study& study = test.study();
    QCOMPARE(study.site.name, text);
    QCOMPARE(study.site.dltDefinition.items, (QStringList{text, text}));
    const Subject& subject = study.subjects.front();
    QCOMPARE(subject.identity.name, text);
    QCOMPARE(subject.infusion->batch, text);
    QCOMPARE(subject.events.front().comment, text);
    QCOMPARE(subject.assessments.back().reason, text);
    QCOMPARE(study.decisions.front().justification, text);
    QCOMPARE(study.decisions.front().sponsor->printedName, text);
    QCOMPARE(study.subjects.back().screening().failure->comment, text);
    QVERIFY(test.session().verify()->empty());
  }

  void isShownAsText_data() { addCases(); }
  void isShownAsText() {
    QFETCH(QString, text);
    TestStudy test;
    writeEverywhere(test, text);
    MainWindow window(test.clock());
    window.show();
    auto session = test.takeSession();
    const RowId decision = session->study().decisions.front().id;
    const RowId subject = session->study().subjects.front().id;
    const RowId screening = session->study().subjects.front().screening().id;
    window.enter(std::move(session));
    QStringList found;
    for (const auto& [page, row] : {std::pair{PageId::Today, RowId{0}},
                                    {PageId::Screening, 0},
                                    {PageId::Screening, screening},
                                    {PageId::Cohorts, 0},
                                    {PageId::Subjects, subject},
                                    {PageId::Decisions, decision},
                                    {PageId::Charts, 0},
                                    {PageId::Audit, 0},
                                    {PageId::Study, 0}}) {
      window.workspace()->openPage(page, row);
      QCoreApplication::processEvents();
      found << paintAll(&window);
    }
    found.removeDuplicates();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
  }

  void everyInputTakesIt_data() { addCases(); }
  void everyInputTakesIt() {
    QFETCH(QString, text);
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    MainWindow window(test.clock());
    window.show();
    auto session = test.takeSession();
    const RowId screening = session->study().subjects.front().screening().id;
    window.enter(std::move(session));
    int inputs = 0;
    for (const auto& [page, row] : {std::pair{PageId::Screening, screening},
                                    {PageId::Subjects, subject},
                                    {PageId::Decisions, RowId{0}},
                                    {PageId::Audit, RowId{0}},
                                    {PageId::Study, RowId{0}}}) {
      window.workspace()->openPage(page, row);
      QWidget* shown = window.workspace()->page(page);
      for (QWidget* input : textInputs(shown)) {
        QCOMPARE(pasted(input, text), text);
        ++inputs;
      }
      const QStringList found = paintAll(shown);
      QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
      window.workspace()->openPage(PageId::Today); // keeps all of it as drafts
      QVERIFY(!window.session()->holdsDrafts());
      window.workspace()->openPage(page, row);
    }
    QVERIFY2(inputs > 25, qPrintable(QString::number(inputs)));
  }

  void isPrinted_data() { addCases(); }
  void isPrinted() {
    QFETCH(QString, text);
    TestStudy test;
    writeEverywhere(test, text);
    const Study& study = test.study();
    const JournalHead head = test.session().journalHead();
    const auto lines = test.session().auditTrail().lines(0, 40);
    QVERIFY(lines);
    const std::vector<PrintDocument> documents{
        memoDocument(test.session().standing(), study.decisions.front(), head),
        *checklistDocument(study, study.subjects.back().screening().id, test.session().today(), head),
        auditDocument(study, *lines, {}, head), *casebookDocument(test.session(), study.subjects.front().id),
        *casebookDocument(test.session(), study.subjects.back().id)};
    const QTemporaryDir folder;
    for (const PrintDocument& document : documents) {
      const QString html = document.html + document.pieces.join(u'\n');
      QVERIFY2(!html.contains(QStringLiteral("<script")), qPrintable(document.title));
      QVERIFY2(!html.contains(QStringLiteral("<b>bold")), qPrintable(document.title));
      QVERIFY(writePdf(document, folder.filePath(QStringLiteral("a.pdf"))));
    }
  }

  void isExported_data() { addCases(); }
  void isExported() {
    QFETCH(QString, text);
    TestStudy test;
    writeEverywhere(test, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("audit.csv"));
    QVERIFY(writeAuditCsv(test.session().auditTrail(), test.study(), path, [](qint64) { return true; }));
    const CsvContent csv = readCsv(contentOf(path));
    QVERIFY(csv.faults.empty());
    bool found = false;
    for (const CsvRow& row : csv.rows)
      for (const QString& cell : row.cells) {
        // A spreadsheet runs what begins so.
        QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u'@'), qPrintable(cell.left(40)));
        found = found || cell == text || cell == u'\'' + text;
      }
    QVERIFY(found);
    const QJsonObject status = toJson(statusReport(test.study(), test.session().today()));
    QVERIFY(QJsonDocument::fromJson(QJsonDocument(status).toJson()).object() == status);
  }
};

COHORTDESK_TEST(TestAnyText, QApplication)
} // namespace tst_any_text
#include "tst_any_text.moc"
