// Response and follow-up in a real window: typed, judged as one types, confirmed, corrected and voided.
#include "tests/support/disease_text.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/outcome_window.h"
#include "ui/pages/subjects/subjects_models.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace tst_outcome_panels {
using namespace person;

const QString no = QStringLiteral("no");

/// The investigator's own act: nothing is chosen before.
bool confirmDerived(QWidget* page) {
  return choose(page, "responseConfirmed", QStringLiteral("as derived"));
}

bool typeRemission(QWidget* page, const QString& date) {
  return type(page, "responseDate", date) && type(page, "responseMarrowBlasts", QStringLiteral("2")) &&
         type(page, "responseBloodBlasts", QStringLiteral("0")) &&
         choose(page, "responseExtramedullary", no) &&
         type(page, "responseNeutrophils", QStringLiteral("1,2")) &&
         type(page, "responsePlatelets", QStringLiteral("120"));
}

class TestOutcomePanels : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theResponseIsToldAsOneTypesAndConfirmed() {
    OutcomeStudy study;
    OutcomeWindow window(study.test);
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(window.title().contains(QStringLiteral("cannot be determined")));
    QVERIFY(window.at("responseMissing").contains(QStringLiteral("blasts in the marrow")));
    QVERIFY(window.at("responseBaseline").contains(QStringLiteral("marrow blasts 23 %")));
    QVERIFY(!isShown(window.page(), "responseDeauville"));
    QVERIFY(typeRemission(window.page(), QStringLiteral("2026-02-03")));
    QVERIFY(window.at("responseDateMessage").contains(QStringLiteral("Day 29")));
    QVERIFY2(window.title().contains(QStringLiteral("complete remission (ELN-CR)")),
             qPrintable(window.title()));
    QVERIFY(window.at("responseSentence").contains(QStringLiteral("neutrophils 1.2")));
    QVERIFY(!isShown(window.page(), "responseMissing") && !isShown(window.page(), "responseReason"));
    QVERIFY(type(window.page(), "responsePlatelets", QStringLiteral("80")));
    QVERIFY(window.title().contains(QStringLiteral("ELN-CRH")));
    QVERIFY(type(window.page(), "responseMrd", QStringLiteral("<0.01")));
    QVERIFY(window.at("responseMrdVerdict").contains(QStringLiteral("negative")));
    QCOMPARE(window.at("responseConfirmed"), QStringLiteral("–"));
    QVERIFY(click(window.page(), "saveResponse"));
    QVERIFY(window.at("responseConfirmedMessage").contains(QStringLiteral("Choose")));
    QVERIFY(study.now().responses.empty());
    QVERIFY(confirmDerived(window.page()));
    QVERIFY(!isShown(window.page(), "responseReason"));
    window.shown.grab(QStringLiteral("response"));
    QVERIFY(click(window.page(), "saveResponse"));
    QCOMPARE(study.now().responses.size(), 1U);
    const ResponseAssessment& saved = study.now().responses.front();
    QVERIFY(saved.response == Response::CompleteRemissionPartial && saved.derived == saved.response);
    QVERIFY(saved.findings == findingsFrom(QStringLiteral("m2 b0 e- n1.2 p80 r<0.01")));
    QCOMPARE(saved.mrdNegative, std::optional(true));
    QVERIFY(saved.reason.isEmpty());
    QCOMPARE(window.at("responseMarrowBlasts"), QString()); // ready for the next one
    const auto* table = window.page()->findChild<QTableView*>("responsesTable")->model();
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->index(0, 2).data().toString(), QStringLiteral("CRh"));
  }

  void anotherResponseNeedsItsReason() {
    OutcomeStudy study;
    OutcomeWindow window(study.test);
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(typeRemission(window.page(), QStringLiteral("2026-02-03")));
    QVERIFY(choose(window.page(), "responseConfirmed", QStringLiteral("response not evaluable")));
    QVERIFY(click(window.page(), "saveResponse"));
    QVERIFY(!window.at("responseReasonMessage").isEmpty());
    QVERIFY(study.now().responses.empty());
    QVERIFY(type(window.page(), "responseReason", QStringLiteral("transfused the day before")));
    QVERIFY(click(window.page(), "saveResponse"));
    QVERIFY(study.now().responses.front().response == Response::NotEvaluable);
    QVERIFY(study.now().responses.front().derived == Response::CompleteRemission);

    // Where nothing can be told, somebody must choose.
    QVERIFY(type(window.page(), "responseDate", QStringLiteral("2026-02-20")));
    QVERIFY(type(window.page(), "responseBloodBlasts", QStringLiteral("3")));
    QVERIFY(click(window.page(), "saveResponse"));
    QVERIFY(window.at("responseConfirmedMessage").contains(QStringLiteral("Choose")));
    QCOMPARE(study.now().responses.size(), 1U);
  }

  /// What is derived changes with what is typed; what was chosen does not.
  void whatWasChosenStaysWhileOneTypes() {
    OutcomeStudy study;
    OutcomeWindow window(study.test);
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(typeRemission(window.page(), QStringLiteral("2026-02-03")) && confirmDerived(window.page()));
    QVERIFY(type(window.page(), "responsePlatelets", QStringLiteral("80")));
    QCOMPARE(window.at("responseConfirmed"), QStringLiteral("complete remission"));
    QVERIFY(click(window.page(), "saveResponse"));
    QVERIFY(!window.at("responseReasonMessage").isEmpty());
    QVERIFY(study.now().responses.empty());
  }

  /// A baseline that is corrected later changes what is derived, not what was confirmed.
  void whatWasConfirmedStays() {
    OutcomeStudy study;
    QVERIFY(study.measure("SCR", "blasts", 40, Specimen::Marrow));
    ResponseAssessment partial;
    partial.date = {2026, 2, 3};
    partial.findings = findingsFrom(QStringLiteral("m20 b0 e- n1.2 p120"));
    partial.response = Response::PartialRemission;
    QVERIFY(study.test.commands().saveResponse(study.subject, partial, {}));
    OutcomeWindow window(study.test);
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(openRow(window.page(), "responsesTable", QStringLiteral("2026-02-03")));
    QCOMPARE(window.at("responseConfirmed"), QStringLiteral("as derived: partial remission"));
    const Measurement corrected{
        {study.subject, QStringLiteral("SCR"), QStringLiteral("blasts"), Specimen::Marrow},
        MeasuredValue{Reading::Exact, 30}};
    QVERIFY(study.test.commands().saveMeasurements({corrected}, QStringLiteral("read again")));
    QVERIFY(window.title().contains(QStringLiteral("ELN-NR")));
    QCOMPARE(window.at("responseConfirmed"), QStringLiteral("partial remission"));
    QVERIFY(isShown(window.page(), "responseReason"));
  }

  void lymphomaIsJudgedByImaging() {
    OutcomeStudy study;
    QVERIFY(study.screenAs(Diagnosis::TLbl));
    OutcomeWindow window(study.test);
    QWidget* page = window.page();
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(!isShown(page, "responseMarrowBlasts"));
    QVERIFY(type(page, "responseDate", QStringLiteral("2026-02-03")));
    QVERIFY(choose(page, "responseDeauville", QStringLiteral("4")));
    QVERIFY(choose(page, "responseUptake", QStringLiteral("reduced")));
    QVERIFY(window.at("responseMissing").contains(QStringLiteral("new lesions")));
    QVERIFY(choose(page, "responseNewLesions", no));
    QVERIFY(choose(page, "responseMarrowInvolved", no));
    QVERIFY(type(page, "responseSizeChange", QStringLiteral("-41")));
    QVERIFY2(window.title().contains(QStringLiteral("LUG-PR")), qPrintable(window.title()));
    QVERIFY(confirmDerived(page));
    window.shown.grab(QStringLiteral("response-lymphoma"));
    QVERIFY(click(page, "saveResponse"));
    QVERIFY(study.now().responses.front().findings == findingsFrom(QStringLiteral("D4 U- L- M- s-41")));
  }

  void draftsAreKeptAndSavedOnesCorrectedAndVoided() {
    OutcomeStudy study;
    {
      OutcomeWindow window(study.test);
      QVERIFY(window.open(Qt::Key_6));
      QVERIFY(typeRemission(window.page(), QStringLiteral("2026-02-03")) && confirmDerived(window.page()));
      QVERIFY(type(window.page(), "responseMrd", QStringLiteral("little")));
      QVERIFY(window.at("responseMrdMessage").contains(QStringLiteral("<0.01")));
      QVERIFY(click(window.page(), "saveResponse"));
      QVERIFY(study.now().responses.empty());
      window.shown.page()->keepDraft();
    }
    OutcomeWindow window(study.test, Theme::darkTheme());
    QWidget* page = window.page();
    QVERIFY(window.open(Qt::Key_6));
    QCOMPARE(window.at("responseMrd"), QStringLiteral("little"));
    QCOMPARE(window.at("responseConfirmed"), QStringLiteral("as derived: complete remission"));
    QVERIFY(window.at("responseDraft").contains(QStringLiteral("Draft")));
    QVERIFY(type(page, "responseMrd", QString()));
    QVERIFY(click(page, "saveResponse"));
    QCOMPARE(study.now().responses.size(), 1U);

    QVERIFY(openRow(page, "responsesTable", QStringLiteral("2026-02-03")));
    QCOMPARE(window.at("responseNeutrophils"), QStringLiteral("1.2"));
    QVERIFY(type(page, "responseDate", QStringLiteral("2026-02-04")));
    window.shown.grab(QStringLiteral("response-dark"));
    whenAskedWhy(QStringLiteral("the day after"));
    QVERIFY(click(page, "saveResponse"));
    QCOMPARE(study.now().responses.front().date, QDate(2026, 2, 4));

    QVERIFY(click(page, "responseNew"));
    QVERIFY(typeRemission(page, QStringLiteral("2026-02-04")) && confirmDerived(page)); // that day has one
    QVERIFY(click(page, "saveResponse"));
    QVERIFY2(window.at("responseDateMessage").contains(QStringLiteral("already")),
             qPrintable(window.at("responseDateMessage")));
    QCOMPARE(window.at("responseMarrowBlasts"), QStringLiteral("2")); // nothing typed is lost

    QVERIFY(openRow(page, "responsesTable", QStringLiteral("2026-02-04")));
    whenAskedWhy(QStringLiteral("another subject's marrow"));
    QVERIFY(click(page, "responseVoid"));
    QVERIFY(study.now().responses.empty());
    QVERIFY(!isShown(page, "responsesTable"));
  }

  void followUpIsKeptAndADeathEndsIt() {
    OutcomeStudy study;
    OutcomeWindow window(study.test);
    QWidget* page = window.page();
    QVERIFY(window.open(Qt::Key_7));
    QVERIFY(type(page, "followUpDate", QStringLiteral("2026-02-10")));
    QVERIFY(window.at("followUpDateMessage").contains(QStringLiteral("Day 36")));
    QVERIFY(click(page, "saveFollowUp"));
    QVERIFY(!window.at("followUpStatusMessage").isEmpty());
    QVERIFY(choose(page, "followUpStatus", QStringLiteral("dead")));
    QVERIFY(type(page, "followUpComment", QStringLiteral("sepsis")));
    QVERIFY(click(page, "saveFollowUp"));
    QCOMPARE(study.now().followUps.size(), 1U);
    QVERIFY(study.now().followUps.front().status == VitalStatus::Dead);
    QVERIFY(type(page, "followUpDate", QStringLiteral("2026-02-11")));
    QVERIFY(choose(page, "followUpStatus", QStringLiteral("alive")));
    QVERIFY(click(page, "saveFollowUp"));
    QVERIFY2(window.at("followUpDateMessage").contains(QStringLiteral("died on 2026-02-10")),
             qPrintable(window.at("followUpDateMessage")));
    window.shown.grab(QStringLiteral("follow-up"));

    QVERIFY(openRow(page, "followUpsTable", QStringLiteral("2026-02-10")));
    whenAskedWhy(QStringLiteral("another subject"));
    QVERIFY(click(page, "followUpVoid"));
    QVERIFY(study.now().followUps.empty());
    QCOMPARE(window.at("followUpDate"), QStringLiteral("2026-02-11")); // the draft of the new one
  }

  void theCoordinatorFollowsUpAndDoesNotConfirm() {
    OutcomeStudy study;
    study.test.signInAs(Role::StudyCoordinator);
    OutcomeWindow window(study.test);
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(window.page()->findChild<QLineEdit*>("responseDate")->isReadOnly());
    QVERIFY(!window.page()->findChild<QWidget*>("saveResponse")->isEnabled());
    QVERIFY(window.open(Qt::Key_7));
    QVERIFY(type(window.page(), "followUpDate", QStringLiteral("2026-02-10")));
    QVERIFY(choose(window.page(), "followUpStatus", QStringLiteral("alive")));
    QVERIFY(click(window.page(), "saveFollowUp"));
    QCOMPARE(study.now().followUps.size(), 1U);
  }

  void everyInputHasANameAndALabel() {
    OutcomeStudy study;
    OutcomeWindow window(study.test);
    for (const Qt::Key tab : {Qt::Key_6, Qt::Key_7}) {
      QVERIFY(window.open(tab));
      QSet<QChar> mnemonics;
      for (auto* label : window.page()->findChildren<QLabel*>()) {
        if (!label->buddy() || !label->isVisible()) continue;
        QVERIFY2(!label->buddy()->accessibleName().isEmpty(), qPrintable(label->text()));
        const auto at = label->text().indexOf(u'&');
        if (at < 0) continue;
        const QChar letter = label->text().at(at + 1).toLower();
        QVERIFY2(!mnemonics.contains(letter), qPrintable(label->text()));
        mnemonics.insert(letter);
      }
      QVERIFY(mnemonics.size() >= 3);
    }
  }

  void timelineShowsThem() {
    OutcomeStudy study;
    ResponseAssessment response;
    response.date = {2026, 2, 3};
    response.findings = findingsFrom(QStringLiteral("m2 b0 e- n1.2 p120 r0.01"));
    response.response = Response::CompleteRemission;
    QVERIFY(study.test.commands().saveResponse(study.subject, response, {}));
    QVERIFY(
        study.test.commands().saveFollowUp(study.subject, {0, {2026, 2, 10}, VitalStatus::Alive, {}}, {}));
    const auto entries = timelineOf(standingOf(study.test.study(), OutcomeStudy::today), study.now());
    QStringList what;
    for (const TimelineEntry& entry : entries)
      what << entry.what;
    const auto at = what.indexOf(QStringLiteral("Response: complete remission"));
    QVERIFY(at >= 0 && what.contains(QStringLiteral("Follow-up: alive")));
    const TimelineEntry& entry = entries[static_cast<std::size_t>(at)];
    QCOMPARE(entry.day, std::optional(29));
    QVERIFY2(entry.detail.startsWith(QStringLiteral("marrow blasts 2 %, blood blasts 0 %")) &&
                 entry.detail.contains(QStringLiteral("MRD negative")),
             qPrintable(entry.detail));
  }
};

COHORTDESK_TEST(TestOutcomePanels, QApplication)
} // namespace tst_outcome_panels
#include "tst_outcome_panels.moc"
