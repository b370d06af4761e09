// Text that a program is afraid of, in every field that takes text: kept to the letter in the file, shown as
// text and not as markup, printed and exported without harm.
#include "app/escalation/decision_options.h"
#include "app/reports/status/status_report.h"
#include "db/exchange/audit_csv.h"
#include "db/exchange/csv/csv.h"
#include "tests/support/files/file_content.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/system/hostile_text.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

namespace tst_any_text {
using namespace hostile_text;

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
    for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) { // another page's had its turn
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
  for (auto* tabs : page->findChildren<QTabWidget*>())
    for (int tab = tabs->count() - 1; tab >= 0; --tab)
      tabs->setCurrentIndex(tab); // its inputs may be made when it is looked at
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
    QVERIFY(sameDefinition(study.site.dltDefinition, definitionOfLines(text, {text, text})));
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
};

COHORTDESK_TEST(TestAnyText, QApplication)
} // namespace tst_any_text
#include "tst_any_text.moc"
