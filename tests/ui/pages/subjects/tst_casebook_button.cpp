#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/subjects/subjects_page.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QtTest>

namespace tst_casebook_button {
using namespace person;

QPushButton* buttonOf(QWidget* page) {
  return page->findChild<QPushButton*>(QStringLiteral("casebook"));
}

/// Chooses an entry of the button's menu as a click on it does.
bool chooseOutput(QWidget* page, const char* name) {
  auto* action = page->findChild<QAction*>(QLatin1String(name));
  if (!action || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

class CasebookButtonTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void savesThePdfOfTheShownSubjectAndTellsTheJournal() {
    InfusedStudy study({2026, 1, 20});
    QVERIFY(screenEligible(study.test, QStringLiteral("Li Na")) != 0);
    ShownPage<SubjectsPage> shown(study.test);
    shown.page()->openRow(study.subject);
    QVERIFY(openRow(shown.page(), "subjectList", QStringLiteral("SCR-002")));
    shown.grab(QStringLiteral("casebook-button"));
    const QString path = study.test.folder() + QStringLiteral("/book");
    whenAskedForAFile(path);
    QVERIFY(chooseOutput(shown.page(), "saveCasebook"));
    const ReadPdf read = readPdf(path + QStringLiteral(".pdf"));
    QCOMPARE(read.title, QStringLiteral("Casebook SCR-002"));
    QVERIFY(read.bookmarks.size() > 13);
    const AuditLine last = study.test.session().auditTrail().lines(0, 1)->front();
    QCOMPARE(last.action, QStringLiteral("output"));
    QCOMPARE(last.changes.front().newValue, QStringLiteral("Casebook SCR-002, PDF"));
    QVERIFY(isShown(shown.page(), "subjectMessage"));
    QCOMPARE(textOf(shown.page(), "subjectMessage"),
             QStringLiteral("Saved: %1.pdf").arg(QDir::toNativeSeparators(path)));
  }

  void whatWasRefusedIsSaidOnThePage() {
    InfusedStudy study({2026, 1, 20});
    ShownPage<SubjectsPage> shown(study.test);
    const QString taken = study.test.folder() + QStringLiteral("/taken.pdf");
    QVERIFY(QDir().mkpath(taken + QStringLiteral("/inside")));
    const qint64 before = study.test.session().journalHead().sequence;
    whenAskedForAFile(taken);
    QVERIFY(chooseOutput(shown.page(), "saveCasebook"));
    QVERIFY2(textOf(shown.page(), "subjectMessage").contains(QStringLiteral("taken.pdf")),
             qPrintable(textOf(shown.page(), "subjectMessage")));
    QCOMPARE(study.test.session().journalHead().sequence, before);
  }

  void cancellingSaysNothing() {
    InfusedStudy study({2026, 1, 20});
    ShownPage<SubjectsPage> shown(study.test);
    const qint64 before = study.test.session().journalHead().sequence;
    whenAsked("printPreview", [](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->reject(); });
    QVERIFY(chooseOutput(shown.page(), "previewCasebook"));
    whenAsked("printDialog", [](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->reject(); });
    QVERIFY(chooseOutput(shown.page(), "printCasebook"));
    QVERIFY(!isShown(shown.page(), "subjectMessage"));
    QCOMPARE(study.test.session().journalHead().sequence, before);
  }

  void isOpenedByItsLetter() {
    InfusedStudy study({2026, 1, 20});
    ShownPage<SubjectsPage> shown(study.test);
    QPushButton* button = buttonOf(shown.page());
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    QStringList letters;
    for (const QAction* action : button->menu()->actions())
      letters << action->text().section(u'&', 1).left(1).toLower();
    letters.removeDuplicates();
    QCOMPARE(letters.size(), 3);
  }
};
COHORTDESK_TEST(CasebookButtonTest, QApplication)
} // namespace tst_casebook_button
#include "tst_casebook_button.moc"
