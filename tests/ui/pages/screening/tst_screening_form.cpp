// The form of one screening as a person moves in it: where the focus is, what asks first, what comes next,
// and what is always in view.
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/tab_order.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace tst_screening_form {
using namespace person;

/// The form of somebody who has consented and of whom nothing else is known, as the main window shows it.
struct Form : TestStudy {
  ScreeningPage page{session()};
  RowId screening = 0;

  explicit Form(bool eligible = false, QSize size = {1198, 694}) {
    QObject::connect(&session(), &StudySession::studyChanged, &page, [this] { page.refresh(); });
    screening = eligible ? eligibleButUnsigned() : consented();
    page.resize(size);
    page.show();
    page.activateWindow();
    page.refresh();
    if (!QTest::qWaitForWindowActive(&page)) qWarning("the page does not become active");
    page.openRow(screening);
    QCoreApplication::processEvents();
  }
  RowId consented() {
    NewSubject subject;
    subject.identity = {QStringLiteral("Li Si"), QStringLiteral("LS"), {}, QDate(1971, 3, 2)};
    subject.consent = {QStringLiteral("1.0"), session().now(), true};
    return commands().registerSubject(subject).value_or(0);
  }
  RowId eligibleButUnsigned() {
    const RowId id = consented();
    if (!commands().saveScreening(id, eligibleEntry(study()), {})) qFatal("not saved");
    return id;
  }
  const Screening& saved() const { return *study().screening(screening); }
  QString focused() const { return page.focusWidget() ? page.focusWidget()->objectName() : QString(); }
  int answerOf(const char* criterion) {
    return page.findChild<QComboBox*>(QString::fromLatin1(criterion))->currentIndex();
  }
};

class ScreeningFormTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What is said of a value stands where there was room for it: the line that one types in stays.
  void nothingJumpsWhileOneTypes() {
    Form form;
    const auto topOf = [&](const char* name) {
      QCoreApplication::processEvents();
      return form.page.findChild<QWidget*>(QLatin1String(name))->mapTo(form.page.window(), QPoint(0, 0)).y();
    };
    const int answers = topOf("exclusion_E1");
    const int verdict = topOf("eligibilitySummary");
    QVERIFY(type(&form.page, "ecog", QStringLiteral("9")));
    QVERIFY(isShown(&form.page, "error_I3"));
    QCOMPARE(topOf("exclusion_E1"), answers);
    QCOMPARE(topOf("eligibilitySummary"), verdict);
  }

  void enterInTheLastAnswerSaves() {
    Form form;
    QVERIFY(choose(&form.page, "exclusion_E2", QStringLiteral("absent")));
    QVERIFY(enter(&form.page, "exclusion_E1")); // not the last one
    QVERIFY(form.saved().entry.exclusions.isEmpty());
    QVERIFY(enter(&form.page, "exclusion_E2"));
    QCOMPARE(form.saved().entry.exclusions.size(), 1);
  }

  void manyAnswersAreChangedOnlyWhenAsked() {
    Form form;
    QVERIFY(choose(&form.page, "exclusion_E2", QStringLiteral("present")));
    QTest::keyClick(&form.page, Qt::Key_L, Qt::AltModifier);
    QCOMPARE(form.answerOf("exclusion_E1"), 0);
    whenAsked("allAbsentDialog", [](QWidget* dialog) {
      const QString what = textOf(dialog, "allAbsentWhat");
      QVERIFY2(what.contains(u'2') && what.contains(QStringLiteral("present")), qPrintable(what));
      QVERIFY(qobject_cast<QPushButton*>(dialog->findChild<QWidget*>(QStringLiteral("allAbsentCancel")))
                  ->isDefault());
      click(dialog, "allAbsentCancel");
    });
    QVERIFY(click(&form.page, "allAbsent"));
    QCOMPARE(form.answerOf("exclusion_E1"), 0);
    QCOMPARE(form.answerOf("exclusion_E2"), 2);
    whenAskedAllAbsent();
    QVERIFY(click(&form.page, "allAbsent"));
    QCOMPARE(form.answerOf("exclusion_E1"), 1);
    QCOMPARE(form.answerOf("exclusion_E2"), 1);
    QVERIFY(click(&form.page, "allAbsent")); // nothing changes: nothing is asked
  }

  void whatWasTypedIsTakenBack() {
    Form form;
    QVERIFY(!isShown(&form.page, "screeningDiscard"));
    QVERIFY(type(&form.page, "ecog", QStringLiteral("2")));
    QVERIFY(type(&form.page, "survivalWeeks", QStringLiteral("many")));
    form.page.keepDraft();
    QVERIFY(click(&form.page, "screeningDiscard"));
    QVERIFY(textOf(&form.page, "ecog").isEmpty() && textOf(&form.page, "survivalWeeks").isEmpty());
    QVERIFY(!isShown(&form.page, "screeningDiscard"));
    form.page.openRow(form.screening); // no draft of it is left
    QVERIFY(textOf(&form.page, "ecog").isEmpty());
    QVERIFY(click(&form.page, "screeningBringBack"));
    QCOMPARE(textOf(&form.page, "ecog"), QStringLiteral("2"));
    QCOMPARE(textOf(&form.page, "survivalWeeks"), QStringLiteral("many"));
    QVERIFY(isShown(&form.page, "screeningDiscard"));
  }

  /// Why somebody failed is written before the failure is signed.
  void aCommentAloneIsKept() {
    Form form;
    const QString comment = QStringLiteral("Moved to another town.");
    QVERIFY(type(&form.page, "failureComment", comment));
    QTRY_VERIFY(isShown(&form.page, "screeningDiscard"));
    form.page.keepDraft();
    ScreeningPage again(form.session());
    again.show();
    again.refresh();
    again.openRow(form.screening);
    QCOMPARE(textOf(&again, "failureComment"), comment);
    QCOMPARE(textOf(&again, "screeningDraft"), QStringLiteral("Draft, not saved"));
    QVERIFY(click(&again, "screeningDiscard"));
    QCOMPARE(textOf(&again, "failureComment"), QString());
  }

  void theFocusGoesToWhatIsToBeDone() {
    Form form;
    QCOMPARE(form.focused(), QStringLiteral("sex")); // the birth date is known
    QVERIFY(choose(&form.page, "sex", QStringLiteral("man")));
    QVERIFY(type(&form.page, "survivalWeeks", QStringLiteral("20")));
    QTest::keyClick(&form.page, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(form.saved().entry.survivalWeeks, std::optional(20.0));
    QCOMPARE(textOf(&form.page, "screeningMessage"), QStringLiteral("Saved."));
    QCOMPARE(form.focused(), QStringLiteral("ecog"));
    QVERIFY(type(&form.page, "ecog", QStringLiteral("7")));
    QVERIFY(textOf(&form.page, "screeningMessage").isEmpty());
    QVERIFY2(textOf(&form.page, "verdict_I3").contains(QStringLiteral("not assessed")),
             "no verdict rests on what is refused");
    form.page.findChild<QLineEdit*>(QStringLiteral("survivalWeeks"))->setFocus();
    QVERIFY(click(&form.page, "saveScreening"));
    QCOMPARE(form.focused(), QStringLiteral("ecog"));
  }

  void tabGoesThroughTheFormAndThenToItsButtons() {
    Form form;
    const QStringList stops = tabbedFrom(form.page.findChild<QWidget*>(QStringLiteral("backToList")));
    const auto place = [&](const char* name) { return stops.indexOf(QLatin1String(name)); };
    const char* inOrder[] = {
        "backToList",  "birthDate",    "sex",          "survivalWeeks", "ecog",          "diagnosis",
        "cd7Flow",     "cd7Ihc",       "rrBranch",     "organ_0",       "organ_5",       "understands",
        "resultsDate", "exclusion_E1", "exclusion_E2", "allAbsent",     "saveScreening", "signEligibility"};
    for (std::size_t i = 1; i < std::size(inOrder); ++i)
      QVERIFY2(place(inOrder[i - 1]) >= 0 && place(inOrder[i - 1]) < place(inOrder[i]), inOrder[i]);
    QVERIFY(place("signEligibility") < place("failureComment"));
    QVERIFY(place("failureComment") < place("recordFailure"));
  }

  void theVerdictStaysInViewAndNothingIsCutOff_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 × 768") << QSize(1198, 694);
    QTest::newRow("1280 × 720") << QSize(1112, 646);
  }
  void theVerdictStaysInViewAndNothingIsCutOff() {
    QFETCH(QSize, size);
    Form form(false, size);
    QVERIFY(choose(&form.page, "rrBranch", QStringLiteral("refractory")));
    QVERIFY(type(&form.page, "resultsDate", QStringLiteral("2026-01-02")));
    const auto inWindow = [&](const char* name) {
      const auto* widget = form.page.findChild<QWidget*>(QString::fromLatin1(name));
      const QRect place(widget->mapTo(&form.page, QPoint(0, 0)), widget->size());
      return widget->isVisible() && form.page.rect().contains(place) && !widget->visibleRegion().isEmpty();
    };
    for (const char* name : {"saveScreening", "signEligibility", "eligibilitySummary", "resultsDate"})
      QVERIFY2(inWindow(name), name);
    for (const auto* area : form.page.findChildren<QScrollArea*>())
      if (area->isVisible())
        QVERIFY2(!area->horizontalScrollBar()->isVisible(), qPrintable(area->widget()->objectName()));
  }

  void onAWideScreenTheVerdictStandsBesideTheForm() {
    Form form(false, QSize(2400, 1300));
    const auto* save = form.page.findChild<QWidget*>(QStringLiteral("saveScreening"));
    QVERIFY(save->mapTo(&form.page, QPoint(0, 0)).x() < widestContent() + 100);
  }

  void whatComesNextIsSaidAndLedTo() {
    Form form(true);
    QCOMPARE(form.focused(), QStringLiteral("signEligibility"));
    QVERIFY(!isShown(&form.page, "screeningNextButton"));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(&form.page, "signEligibility"));
    QVERIFY(textOf(&form.page, "screeningNext").contains(QStringLiteral("place")));
    QCOMPARE(form.focused(), QStringLiteral("screeningNextButton"));
    const RowId subject = form.study().subjects.front().id;
    std::optional<DueItem> place;
    connect(&form.page, &Page::taskRequested, this, [&](const DueItem& due) { place = due; });
    QVERIFY(click(&form.page, "screeningNextButton"));
    QVERIFY(place && place->kind == DueKind::Place && place->subjectId == subject);
    QSignalSpy asked(&form.page, &Page::pageRequested);
    QVERIFY(form.commands().assign(subject, 1));
    QVERIFY(click(&form.page, "screeningNextButton"));
    QCOMPARE(asked.last().first().value<PageId>(), PageId::Subjects);
    QCOMPARE(asked.last().at(1).toLongLong(), subject);
  }

  void aScreenFailureIsAskedAboutAndSigned() {
    Form form(true);
    const auto* record = form.page.findChild<QPushButton*>(QStringLiteral("recordFailure"));
    QVERIFY(record->shortcut().isEmpty());
    QVERIFY(click(&form.page, "recordFailure")); // eligible, and nobody says why
    QVERIFY(!textOf(&form.page, "screeningMessage").isEmpty());
    QVERIFY(type(&form.page, "failureComment", QStringLiteral("moved away")));
    whenAsked("signDialog", [](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->reject(); });
    QVERIFY(click(&form.page, "recordFailure"));
    QVERIFY(!form.saved().failure);
    whenAsked("signDialog", [&](QWidget* dialog) {
      const auto labels = dialog->findChildren<QLabel*>();
      QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("SCR-001")) &&
               label->text().contains(QStringLiteral("moved away"));
      }));
      QVERIFY(type(dialog, "signPassword", TestStudy::testPassword()));
      QVERIFY(click(dialog, "signConfirm"));
    });
    QVERIFY(click(&form.page, "recordFailure"));
    QVERIFY(form.saved().failure && form.saved().failure->signature);
    QVERIFY(textOf(&form.page, "eligibilitySignatures").contains(QStringLiteral("Screen failure signed by")));
    QVERIFY(!isShown(&form.page, "recordFailure"));
  }

  void escapeGoesBackToTheList() {
    Form form;
    QVERIFY(type(&form.page, "survivalWeeks", QStringLiteral("20")));
    QTest::keyClick(form.page.focusWidget(), Qt::Key_Escape);
    QVERIFY(isShown(&form.page, "screeningTable"));
    form.page.openRow(form.screening);
    QCOMPARE(textOf(&form.page, "survivalWeeks"), QStringLiteral("20")); // kept as a draft
  }

  void aRowIsOpenedByEnterNotByLooking() {
    Form form;
    QVERIFY(click(&form.page, "backToList"));
    auto* list = form.page.findChild<QTableView*>(QStringLiteral("screeningTable"));
    const QPoint row = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
    QVERIFY(isShown(&form.page, "screeningTable"));
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, row);
    QVERIFY(!isShown(&form.page, "screeningTable"));
  }
};

COHORTDESK_TEST(ScreeningFormTest, QApplication)
} // namespace tst_screening_form
#include "tst_screening_form.moc"
