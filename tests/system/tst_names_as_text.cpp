// A name that looks like markup (of a person, a site, a trial, a subject, a file) is text on every screen: no
// picture is fetched for it, nothing is set in bold.
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

namespace tst_names_as_text {
bool isMarkup(const QString& shown) {
  return Qt::mightBeRichText(shown) && (shown.contains(u"<b>") || shown.contains(u"<img"));
}

/// Where below `root` Qt would take a text for markup.
QStringList markupIn(const QWidget* root) {
  QStringList found;
  for (const auto* widget : root->findChildren<QWidget*>())
    if (isMarkup(widget->toolTip())) found << u"tool tip of " + widget->objectName();
  for (const auto* label : root->findChildren<QLabel*>())
    if (label->textFormat() != Qt::PlainText && isMarkup(label->text()))
      found << u"label " + label->objectName() + u": " + label->text().left(80);
  for (const auto* view : root->findChildren<QAbstractItemView*>())
    for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
      for (int column = 0; column < view->model()->columnCount(); ++column)
        if (isMarkup(view->model()->index(row, column).data(Qt::ToolTipRole).toString()))
          found << u"tool tip in " + view->objectName();
  return found;
}

/// With every tab of what is shown.
QStringList markupShownIn(QWidget* window) {
  QCoreApplication::processEvents();
  QStringList found = markupIn(window);
  for (auto* tabs : window->findChildren<QTabWidget*>())
    for (int tab = 0; tab < tabs->count(); ++tab) {
      tabs->setCurrentIndex(tab);
      QCoreApplication::processEvents();
      found << markupIn(window);
    }
  found.removeDuplicates();
  return found;
}

NewStudy studyNamed(const QString& name) {
  NewStudy study = newTestStudy();
  study.userName = name;
  study.site.name = name;
  study.site.letterhead = name;
  for (ExclusionCriterion& criterion : study.site.exclusions)
    criterion.textEn = criterion.textZh = name;
  QJsonObject file = QJsonDocument::fromJson(study.protocolJson).object();
  for (const char* title : {"title", "shortTitle"})
    file[QLatin1String(title)] = QJsonObject{{QStringLiteral("en"), name}, {QStringLiteral("zh"), name}};
  file[QStringLiteral("version")] = name;
  study.protocolJson = QJsonDocument(file).toJson();
  return study;
}

class TestNamesAsText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { applyTheme(*qApp, Theme::light()); }
  void onEveryPage_data() { names(); }
  void onEveryPage();
  void onTheLockScreen_data() { names(); }
  void onTheLockScreen();
  void atTheSignIn();

 private:
  static void names() {
    QTest::addColumn<QString>("name");
    QTest::newRow("picture") << QStringLiteral("Dr <img src=\"file:///tmp/canary.png\">");
    QTest::newRow("bold") << QStringLiteral("<b>Dr Li</b>");
  }
};

void TestNamesAsText::onEveryPage() {
  QFETCH(QString, name);
  TestStudy test(QDate(2026, 1, 5), studyNamed(name));
  const RowId subject = screenAndAssign(test, name, 1);
  QVERIFY(infuse(test, subject));
  MainWindow window(test.clock());
  window.show();
  window.enter(test.takeSession());
  for (const PageId page : {PageId::Today, PageId::Screening, PageId::Cohorts, PageId::Subjects,
                            PageId::Safety, PageId::Decisions, PageId::Measurements, PageId::Efficacy,
                            PageId::Charts, PageId::Audit, PageId::Study}) {
    window.workspace()->openPage(page);
    const QStringList found = markupShownIn(&window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
  }
}

void TestNamesAsText::onTheLockScreen() {
  QFETCH(QString, name);
  TestStudy test(QDate(2026, 1, 5), studyNamed(name));
  MainWindow window(test.clock());
  window.show();
  window.enter(test.takeSession());
  window.lock();
  QVERIFY(window.isLocked());
  const QStringList found = markupShownIn(&window);
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
  const auto labels = window.findChildren<QLabel*>();
  QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
    return label->textFormat() == Qt::PlainText && label->text().startsWith(name + u" is signed in");
  }));
}

void TestNamesAsText::atTheSignIn() {
  const QTemporaryDir folder;
  MainWindow window;
  window.show();
  window.showSignIn(folder.filePath(QStringLiteral("<b>x<img src=y>.study")));
  const QStringList found = markupShownIn(&window);
  QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

COHORTDESK_TEST(TestNamesAsText, QApplication)
} // namespace tst_names_as_text
#include "tst_names_as_text.moc"
