// The lists and limits that a site enters from the signed protocol: on the page Study and in the wizard.
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/tab_order.h"
#include "ui/shell/start/create_study_screen.h"
#include "ui/site/exclusions_editor.h"
#include "ui/site/site_editors.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

namespace tst_site_editors {
using namespace person;

template <class Editor>
struct Shown : Editor {
  Shown() {
    this->resize(900, 600);
    this->show();
    this->activateWindow();
    if (!QTest::qWaitForWindowActive(this)) qWarning("the editor does not become active");
  }
  Site typed() const {
    Site site;
    this->takeInto(site);
    return site;
  }
};

void paste(QWidget* root, const char* name, const QString& text) {
  auto* cell = root->findChild<QPlainTextEdit*>(QString::fromLatin1(name));
  QApplication::clipboard()->setText(text);
  cell->setFocus();
  cell->paste();
}

bool toLastStep(CreateStudyScreen& wizard, const QString& path) {
  const QString password = QStringLiteral("copper lantern under eleven willows");
  return type(&wizard, "siteName", QStringLiteral("Site 01")) &&
         type(&wizard, "timeZone", QStringLiteral("Asia/Shanghai")) && type(&wizard, "studyPath", path) &&
         click(&wizard, "createNext") && type(&wizard, "userName", QStringLiteral("Prof. Li")) &&
         type(&wizard, "newLogin", QStringLiteral("li")) && type(&wizard, "newPassword", password) &&
         type(&wizard, "newAgain", password) && click(&wizard, "createNext");
}

class SiteEditorsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aPastedListBecomesLines() {
    Shown<ExclusionsEditor> editor;
    QVERIFY(click(&editor, "addExclusion"));
    paste(&editor, "exclusionEn1", QStringLiteral("Active infection\nPregnancy\n\nHIV\n"));
    const Site english = editor.typed();
    QCOMPARE(english.exclusions.size(), std::size_t{3});
    QCOMPARE(english.exclusions[2].textEn, QStringLiteral("HIV"));
    QCOMPARE(english.exclusions[2].code, QStringLiteral("E3"));
    paste(&editor, "exclusionZh1", QString::fromUtf8("感染\n妊娠\n艾滋病\n肝炎"));
    const Site both = editor.typed();
    QCOMPARE(both.exclusions.size(), std::size_t{4});
    QCOMPARE(both.exclusions[1].textEn + both.exclusions[1].textZh, QString::fromUtf8("Pregnancy妊娠"));
    QVERIFY(both.exclusions[3].textEn.isEmpty());
    paste(&editor, "exclusionEn4", QString::fromUtf8("Stroke\t卒中"));
    QCOMPARE(editor.typed().exclusions.size(), std::size_t{5}); // the fourth has its Chinese text
    QCOMPARE(editor.typed().exclusions[4].textZh, QString::fromUtf8("卒中"));
    QVERIFY(editor.check());
  }

  void aLongCriterionIsSeenFromItsStart() {
    Shown<ExclusionsEditor> editor;
    Site site;
    site.exclusions = {{1, QStringLiteral("E1"), QStringLiteral("Active infection that ").repeated(12), {}}};
    editor.showSite(site);
    QCoreApplication::processEvents();
    const auto* cell = editor.findChild<QPlainTextEdit*>(QStringLiteral("exclusionEn1"));
    QVERIFY(cell->height() > 3 * cell->fontMetrics().lineSpacing());
    QCOMPARE(cell->textCursor().position(), 0);
    QTest::keyClick(editor.findChild<QPlainTextEdit*>(QStringLiteral("exclusionEn1")), Qt::Key_Return);
    QVERIFY(!cell->toPlainText().contains(u'\n')); // a criterion is one paragraph
  }

  /// As in a table. A new line in which nobody types is no criterion.
  void enterGoesOnToTheNextCriterion() {
    Shown<ExclusionsEditor> editor;
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.offerLine();
    QVERIFY(editor.check());
    QVERIFY(editor.typed().exclusions.empty());
    const auto write = [&](const char* cell, const QString& text) {
      QWidget* focus = QApplication::focusWidget();
      if (!focus || focus->objectName() != QLatin1String(cell)) return false;
      QTest::keyClicks(focus, text);
      QTest::keyClick(focus, Qt::Key_Return);
      return true;
    };
    editor.findChild<QWidget*>(QStringLiteral("exclusionEn1"))->setFocus();
    QVERIFY(write("exclusionEn1", QStringLiteral("Active infection")) && write("exclusionZh1", {}));
    QVERIFY(write("exclusionEn2", QStringLiteral("Pregnancy")) && write("exclusionZh2", {}));
    QVERIFY(write("exclusionEn3", {}) && write("exclusionZh3", {}));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("addExclusion"));
    QVERIFY(editor.check());
    QCOMPARE(editor.typed().exclusions.size(), std::size_t{2});
    QVERIFY(type(&editor, "exclusionCode3", QStringLiteral("E9")));
    QVERIFY(!editor.check()); // a code was typed, and no text
  }

  void theDirectionOfALimitIsFixed() {
    Shown<LimitsEditor> editor;
    QVERIFY(!editor.findChild<QWidget*>(QStringLiteral("relation0")));
    QVERIFY(type(&editor, "limit0", QStringLiteral("1.5")));
    QVERIFY(!editor.check());
    QVERIFY(!textOf(&editor, "limit0Message").isEmpty());
    QVERIFY(choose(&editor, "unit0", QStringLiteral("×")));
    QVERIFY(editor.check());
    QVERIFY(type(&editor, "limit5", QStringLiteral("92")));
    const QString words = textOf(&editor, "limitsInWords");
    QVERIFY2(words.contains(QStringLiteral("Creatinine at most 1.5 × the upper limit of normal")) &&
                 words.contains(QStringLiteral("SpO₂ at least 92 %")),
             qPrintable(words));
    QCOMPARE(editor.typed().limits[OrganTest::SpO2].relation, LimitRelation::AtLeast);
  }

  /// What an earlier version stored the wrong way round is told, and turned by typing it anew.
  void aTurnedLimitIsMarked() {
    Shown<LimitsEditor> editor;
    Site site;
    site.limits[OrganTest::Creatinine] = {LimitRelation::AtLeast, 110, false};
    editor.showSite(site);
    QCOMPARE(editor.typed().limits, site.limits);
    QVERIFY(!editor.check());
    QVERIFY(type(&editor, "limit0", QStringLiteral("111")));
    QVERIFY(editor.check());
    QCOMPARE(editor.typed().limits[OrganTest::Creatinine].relation, LimitRelation::AtMost);
  }

  void tabFollowsTheEyeInTheWizard() {
    const QTemporaryDir folder;
    CreateStudyScreen wizard(systemClock);
    wizard.resize(1366, 768);
    wizard.show();
    QVERIFY(toLastStep(wizard, folder.filePath(QStringLiteral("first.study"))));
    QVERIFY(click(&wizard, "addExclusion")); // one is there to begin with
    const QStringList stops = tabbedFrom(wizard.findChild<QWidget*>(QStringLiteral("limit0")));
    const char* inOrder[] = {"limit0",       "unit0",         "limit5",           "exclusionCode1",
                             "exclusionEn1", "exclusionZh1",  "removeExclusion1", "exclusionCode2",
                             "exclusionZh2", "addExclusion",  "dltText",          "dltTextZh",
                             "addDltItem",   "takeOverDraft", "secondReader",     "createBack",
                             "createNext"};
    for (std::size_t i = 1; i < std::size(inOrder); ++i)
      QVERIFY2(stops.indexOf(QLatin1String(inOrder[i - 1])) >= 0 &&
                   stops.indexOf(QLatin1String(inOrder[i - 1])) < stops.indexOf(QLatin1String(inOrder[i])),
               qPrintable(stops.join(QStringLiteral(" "))));
  }

  void theFolderIsLookedAtOnTheFirstStep() {
    const TestStudy study; // from here on a password costs nothing
    const QTemporaryDir folder;
    CreateStudyScreen wizard(systemClock);
    wizard.show();
    QVERIFY(type(&wizard, "siteName", QStringLiteral("Site 01")));
    QVERIFY(type(&wizard, "timeZone", QStringLiteral("Asia/Shanghai")));
    QVERIFY(type(&wizard, "studyPath", QStringLiteral("/proc/nowhere/first.study")));
    QVERIFY(textOf(&wizard, "studyPathMessage").contains(QStringLiteral("/proc")));
    QVERIFY(type(&wizard, "studyPath", QStringLiteral("first.study")));
    QVERIFY(click(&wizard, "createNext"));
    QVERIFY(isShown(&wizard, "studyPath"));
    const QString path = folder.filePath(QStringLiteral("Documents/trials/first.study"));
    QVERIFY(type(&wizard, "studyPath", path));
    QVERIFY(textOf(&wizard, "studyPathMessage").contains(QStringLiteral("does not exist yet")));
    QVERIFY(toLastStep(wizard, path));
    QVERIFY(click(&wizard, "createNext"));
    QTRY_VERIFY(QFileInfo::exists(path));
  }
};

COHORTDESK_TEST(SiteEditorsTest, QApplication)
} // namespace tst_site_editors
#include "tst_site_editors.moc"
