// A DLT definition of a file: what it changes is shown, it is taken over into the form, and saved there.
#include "tests/support/files/cohortctl_folder.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"
#include "tests/support/worksheet_study.h"

#include <QAbstractButton>
#include <QTableWidget>

namespace tst_dlt_import {
using namespace person;

/// Chooses the file, and does this in the dialog before it is closed.
bool inDialog(QWidget* page, const QString& file, const std::function<void(QWidget*)>& act) {
  whenAskedForAFile(file);
  whenAsked("dltImportDialog", [act](QWidget* dialog) {
    act(dialog);
    if (dialog->isVisible()) click(dialog, "definitionCancel");
  });
  return click(page, "importDefinition");
}

QStringList changesIn(QWidget* dialog) {
  const auto* table = dialog->findChild<QTableWidget*>(QStringLiteral("definitionChanges"));
  QStringList rows;
  for (int row = 0; row < table->rowCount(); ++row)
    rows << table->item(row, 0)->text() + u'|' + table->item(row, 1)->text() + u'|' +
                table->item(row, 2)->text();
  return rows;
}

class TestDltImport : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  QString write(const DltDefinition& definition) const {
    const QString path = m_folder.filePath(QStringLiteral("dlt.json"));
    return CohortctlFolder::write(path, dltDefinitionJson(definition)) ? path : QString();
  }

 private Q_SLOTS:
  void itIsShownTakenOverAndSaved() {
    TestStudy test({2026, 1, 5}, newStudyWithItems(false));
    DltDefinition changed = threeItems();
    changed.items[1].text.en = QStringLiteral("Lung");
    changed.items.push_back({QStringLiteral("D4"), {QStringLiteral("Death"), {}}, QStringLiteral("4.2"), {}});
    const DltDefinition before = test.study().site.dltDefinition;
    OpenStudyPage open(test, dltTab);
    QString summary;
    QStringList rows;
    QVERIFY(inDialog(&open.page, write(changed), [&](QWidget* dialog) {
      summary = textOf(dialog, "definitionSummary");
      rows = changesIn(dialog);
      click(dialog, "definitionTakeOver");
    }));
    QCOMPARE(rows, (QStringList{QStringLiteral("D2, English|Pneumonitis|Lung"),
                                QStringLiteral("D4|is new|Death (judged by hand)")}));
    QCOMPARE(summary, QStringLiteral("The file changes 2 thing(s) in version 1, which is in force."));
    QCOMPARE(textOf(&open.page, "dltItemEn2"), QStringLiteral("Lung"));
    QVERIFY(test.study().site.dltDefinition == before); // nothing of it is in force
    QTRY_VERIFY(isShown(&open.page, "dltDiscard"));     // a draft, like what is typed
    whenAskedWhy(QStringLiteral("Amendment 2"));
    QVERIFY(click(&open.page, "dltSave"));
    QVERIFY(sameDefinition(test.study().site.dltDefinition, changed)); // rules and sources, too
    QCOMPARE(test.study().site.dltDefinition.version, 2);
  }

  void cancelledNothingChanges() {
    TestStudy test({2026, 1, 5}, newStudyWithItems(false));
    OpenStudyPage open(test, dltTab);
    QVERIFY(type(&open.page, "dltText", QStringLiteral("half typed")));
    QVERIFY(inDialog(&open.page, write({}), [](QWidget* dialog) { QCOMPARE(changesIn(dialog).size(), 4); }));
    QCOMPARE(textOf(&open.page, "dltText"), QStringLiteral("half typed"));
    QVERIFY(inDialog(&open.page, write(threeItems()), [](QWidget* dialog) {
      QVERIFY(changesIn(dialog).isEmpty());
      QVERIFY(textOf(dialog, "definitionSummary").contains(QStringLiteral("the same")));
    }));
  }

  /// What no definition is said on the page; what the study cannot have, in the dialog.
  void whatIsRefused_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* file, const char* says) {
      QTest::newRow(name) << QByteArray(file) << QString::fromLatin1(says);
    };
    row("no JSON", "D1,Fever\n", "JSON");
    row("another shape", R"({"format":1,"items":[{"id":"D1"}]})", "/items/0");
    row("an id twice",
        R"({"format":1,"text":{"en":"","zh":""},"items":[{"id":"D1","en":"a"},)"
        R"({"id":"D1","en":"b"}]})",
        "D1");
  }
  void whatIsRefused() {
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    TestStudy test({2026, 1, 5}, newStudyWithItems(false));
    OpenStudyPage open(test, dltTab);
    const QString path = m_folder.filePath(QStringLiteral("bad.json"));
    QVERIFY(CohortctlFolder::write(path, file));
    whenAskedForAFile(path);
    QVERIFY(click(&open.page, "importDefinition"));
    const QString told = heard(&open.page, "dltItemsMessage");
    QVERIFY2(told.contains(says), qPrintable(told));
    QCOMPARE(textOf(&open.page, "dltItemEn2"), QStringLiteral("Pneumonitis"));
  }

  void anOnsetTooLateIsNotTakenOver() {
    TestStudy test({2026, 1, 5}, newStudyWithItems(false));
    DltDefinition late = threeItems();
    late.items[1].rule->onsetByDay = 99;
    OpenStudyPage open(test, dltTab);
    QString told;
    QVERIFY(inDialog(&open.page, write(late), [&](QWidget* dialog) {
      told = heard(dialog, "definitionMessage");
      QVERIFY(!dialog->findChild<QAbstractButton*>(QStringLiteral("definitionTakeOver"))->isEnabled());
    }));
    QVERIFY2(told.contains(QStringLiteral("A2")), qPrintable(told));
  }

  void aFileThatIsGone() {
    TestStudy test({2026, 1, 5}, newStudyWithItems(false));
    OpenStudyPage open(test, dltTab);
    whenAskedForAFile(m_folder.filePath(QStringLiteral("nowhere.json")));
    QVERIFY(click(&open.page, "importDefinition"));
    QVERIFY(!heard(&open.page, "dltItemsMessage").isEmpty());
  }

  void whoMayNotChangeTheSiteImportsNone() {
    TestStudy test({2026, 1, 5}, newStudyWithItems(false));
    test.signInAs(Role::Monitor);
    OpenStudyPage open(test, dltTab);
    QVERIFY(!open.page.findChild<QAbstractButton*>(QStringLiteral("importDefinition"))->isEnabled());
  }
};

COHORTDESK_TEST(TestDltImport, QApplication)
} // namespace tst_dlt_import
#include "tst_dlt_import.moc"
