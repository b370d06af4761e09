// Whatever is typed on a page is kept as a draft, with a line that says so and takes it back: a new form that
// keeps none is found here.
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/walked_windows.h"
#include "ui/fields/form_draft.h"
#include "ui/shell/workspace.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

namespace tst_forms_keep_drafts {
/// What is looked for and compared, not entered.
const QSet<QString> searches{u"screeningFilter"_qs, u"subjectFilter"_qs, u"eventText"_qs, u"auditSubject"_qs,
                             u"auditFrom"_qs,       u"auditTo"_qs,       u"auditText"_qs, u"paperHead"_qs,
                             u"queryFind"_qs,       u"edcFind"_qs,       u"edcSubject"_qs};

bool hasDraft(const QWidget* input) {
  for (const QWidget* around = input; around; around = around->parentWidget())
    if (around->findChild<FormDraft*>(QString(), Qt::FindDirectChildrenOnly)) return true;
  return false;
}

bool isTypedInto(const QWidget* widget) {
  if (const auto* line = qobject_cast<const QLineEdit*>(widget))
    return line->echoMode() == QLineEdit::Normal && !line->isReadOnly(); // a password is in no draft
  const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
  return (text && !text->isReadOnly()) || qobject_cast<const QAbstractSpinBox*>(widget);
}

/// Names of the inputs below `page` whose text nothing keeps.
QSet<QString> lostOn(const QWidget& page) {
  QSet<QString> lost;
  for (const auto* input : page.findChildren<QWidget*>()) {
    const QString name = input->objectName();
    if (!isTypedInto(input) || name.startsWith(u"qt_") || searches.contains(name)) continue;
    // Of numbers typedInput() knows the whole ones.
    const bool isOther =
        qobject_cast<const QAbstractSpinBox*>(input) && !qobject_cast<const QSpinBox*>(input);
    if (name.isEmpty() || isOther || !hasDraft(input))
      lost << QLatin1String(input->metaObject()->className()) + u' ' + name;
  }
  return lost;
}

class FormsKeepDraftsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyFormDoes() {
    SignedWindow open;
    QVERIFY(open.signIn());
    Workspace& workspace = *open.window.workspace();
    QSet<QString> lost;
    int drafts = 0;
    for (const PageEntry& entry : pageRegistry()) {
      workspace.openPage(entry.id, entry.id == PageId::Subjects || entry.id == PageId::Screening ? 1 : 0);
      QCoreApplication::processEvents();
      QWidget* page = workspace.page(entry.id);
      for (auto* tabs : page->findChildren<QTabWidget*>())
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
          tabs->setCurrentIndex(tab); // some are made only when they are opened
          QCoreApplication::processEvents();
        }
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // lines that were taken out
      lost += lostOn(*page);
      drafts += static_cast<int>(page->findChildren<FormDraft*>().size());
    }
    QVERIFY2(lost.isEmpty(), qPrintable(QStringList(lost.values()).join(u", "_qs)));
    QVERIFY(drafts > 20);
  }
};

COHORTDESK_TEST(FormsKeepDraftsTest, CohortDeskApplication)
} // namespace tst_forms_keep_drafts
#include "tst_forms_keep_drafts.moc"
