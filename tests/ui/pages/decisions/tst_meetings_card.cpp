// Review meetings on page Decisions: prepared by a button, minutes with their lines, drafts, reasons, the
// setting that a level waits for.
#include "tests/support/agreements.h"
#include "tests/support/decided_study.h"
#include "tests/support/meeting_of.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/decisions/decisions_page.h"

#include <QAction>
#include <QFile>
#include <QTest>

namespace tst_meetings_card {
using namespace person;

/// Decision 1, signed by both on 2026-01-19; noon.
struct Decided {
  Decided() {
    isMade = makeDecided(test) && test.commands().agreeDecision(1, onLaptop());
    test.setDay({2026, 1, 19}, QStringLiteral("12:00"));
  }
  /// Meeting 1 with its minutes, held at 10:00; it led to decision 1.
  bool hold() {
    const auto prepared = test.commands().saveMeeting({}, {});
    if (!prepared) return false;
    Meeting meeting = meetingHeld(test.at({2026, 1, 19}, QStringLiteral("10:00")));
    meeting.id = *prepared;
    meeting.decisionId = 1;
    return test.commands().saveMeeting(meeting, {}).has_value();
  }
  const Meeting& meeting() const { return test.study().meetings.front(); }

  TestStudy test;
  bool isMade = false;
};

bool typeHead(QWidget* page) {
  return type(page, "meetingHeld", QStringLiteral("2026-01-19 11:00")) &&
         type(page, "meetingPlace", QStringLiteral("Ward 7")) &&
         type(page, "meetingPoints", QStringLiteral("Course of S-001"));
}

bool addPerson(QWidget* page) {
  return click(page, "addAttendee") && type(page, "attendeeName0", QStringLiteral("Dr Chen Jie")) &&
         choose(page, "attendeeFunction0", QStringLiteral("physician")) &&
         type(page, "attendeeWord0", QStringLiteral("Wait for the cytokines")) &&
         choose(page, "attendeeDissents0", QStringLiteral("yes"));
}

bool addLines(QWidget* page) {
  return click(page, "addAction") && type(page, "actionWho0", QStringLiteral("Wang Fang")) &&
         type(page, "actionDue0", QStringLiteral("2026-01-26")) &&
         type(page, "actionWhat0", QStringLiteral("Send the cytokines")) && click(page, "addCirculation") &&
         type(page, "circulatedAt0", QStringLiteral("2026-01-19 11:30")) &&
         type(page, "circulatedTo0", QStringLiteral("Sponsor"));
}

class TestMeetingsCard : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aMeetingIsPreparedAndItsMinutesTyped() {
    Decided d;
    QVERIFY(d.isMade);
    ShownPage<DecisionsPage> shown(d.test);
    QWidget* page = shown.page();
    QVERIFY(!isShown(page, "meetingTable"));
    QVERIFY(!page->findChild<QWidget*>(QStringLiteral("meetingHeld"))); // nobody has opened any minutes
    QVERIFY(click(page, "prepareMeeting"));
    QCOMPARE(d.test.study().meetings.size(), std::size_t{1});
    QVERIFY(textOf(page, "prepareMessage").contains(QString::number(d.meeting().cutoffLine)));
    QCOMPARE(textOf(page, "meetingTitle"), QStringLiteral("Meeting 1"));
    QVERIFY(textOf(page, "meetingCutoff").contains(QStringLiteral("2026-01-19 12:00")));
    d.test.setDay({2026, 1, 19}, QStringLiteral("13:00"));
    QVERIFY(typeHead(page) && addPerson(page));
    QVERIFY(choose(page, "meetingDecision", QStringLiteral("1, 2026-01-19")));
    QVERIFY(click(page, "saveMeeting"));
    QVERIFY(!textOf(page, "attendeePresent0Message").isEmpty()); // neither yes nor no is guessed
    QVERIFY(choose(page, "attendeePresent0", QStringLiteral("yes")));
    QVERIFY(click(page, "saveMeeting"));
    QCOMPARE(textOf(page, "meetingChairMessage"), QStringLiteral("Who was in the chair?"));
    QVERIFY(!d.meeting().heldAt);
    QVERIFY(type(page, "meetingChair", QStringLiteral("Prof. Zhang Min")));
    QVERIFY(addLines(page));
    shown.grab(QStringLiteral("meeting-typed"));
    QVERIFY(click(page, "saveMeeting"));
    const Meeting& kept = d.meeting();
    QCOMPARE(kept.heldAt.value(), d.test.at({2026, 1, 19}, QStringLiteral("11:00")));
    QCOMPARE(kept.points, QStringLiteral("Course of S-001"));
    QCOMPARE(kept.decisionId, RowId{1});
    QVERIFY(kept.attendees.size() == 1 && kept.attendees.front().dissents && kept.attendees.front().present);
    QVERIFY(kept.attendees.front().function == AttendeeFunction::SponsorMedical);
    QVERIFY(kept.actions.size() == 1 && kept.actions.front().due == QDate(2026, 1, 26));
    QVERIFY(kept.circulations.size() == 1);
    // Held before its cut-off was fixed: it is said.
    QVERIFY(textOf(page, "meetingCutoff").contains(QStringLiteral("written later")));
  }

  void whatIsSavedChangesWithAReason() {
    Decided d;
    QVERIFY(d.isMade && d.hold());
    ShownPage<DecisionsPage> shown(d.test);
    QWidget* page = shown.page();
    QVERIFY(openRow(page, "meetingTable", QStringLiteral("1")));
    QCOMPARE(textOf(page, "attendeeName2"), QStringLiteral("He Yan"));
    QCOMPARE(textOf(page, "meetingDecision"), QStringLiteral("1, 2026-01-19"));
    QVERIFY(type(page, "attendeeWord1", QStringLiteral("Wait for the ferritin")));
    QVERIFY(tick(page, "takeOutAttendee2"));
    whenAskedWhy(QStringLiteral("misheard"));
    QVERIFY(click(page, "saveMeeting"));
    QCOMPARE(d.meeting().attendees.size(), std::size_t{2});
    QCOMPARE(d.meeting().attendees[1].word, QStringLiteral("Wait for the ferritin"));
    QVERIFY(!isShown(page, "attendeeName2"));
    whenAskedWhy(QStringLiteral("entered twice"));
    QVERIFY(click(page, "voidMeeting"));
    QVERIFY(d.test.study().meetings.empty());
    QVERIFY(!isShown(page, "meetingHeld") && !textOf(page, "prepareMessage").isEmpty());
  }

  /// A line that is taken out comes back; one that nobody types into is none.
  void aLineIsTakenOutAndBroughtBack() {
    Decided d;
    QVERIFY(d.isMade && d.hold());
    ShownPage<DecisionsPage> shown(d.test);
    QWidget* page = shown.page();
    QVERIFY(openRow(page, "meetingTable", QStringLiteral("1")));
    QVERIFY(tick(page, "takeOutAttendee0"));
    QCOMPARE(textOf(page, "takeOutAttendee0"), QStringLiteral("Bring back Prof. Zhang Min"));
    QVERIFY(!isShown(page, "attendeeWord0"));
    QVERIFY(tick(page, "takeOutAttendee0", false));
    QVERIFY(click(page, "addAction") && click(page, "saveMeeting"));
    QCOMPARE(d.meeting().attendees.size(), std::size_t{3});
    QCOMPARE(d.meeting().actions.size(), std::size_t{1});
  }

  void aDraftComesBackWithItsLines() {
    Decided d;
    QVERIFY(d.isMade && d.hold());
    {
      ShownPage<DecisionsPage> shown(d.test);
      QWidget* page = shown.page();
      QVERIFY(openRow(page, "meetingTable", QStringLiteral("1")));
      QVERIFY(click(page, "addCirculation"));
      QVERIFY(type(page, "circulatedTo0", QStringLiteral("Ethics committee")));
      shown.page()->keepDraft();
    }
    ShownPage<DecisionsPage> again(d.test);
    QWidget* page = again.page();
    QVERIFY(openRow(page, "meetingTable", QStringLiteral("1 (draft")));
    QCOMPARE(textOf(page, "circulatedTo0"), QStringLiteral("Ethics committee"));
    QVERIFY(click(page, "meetingDiscard"));
    QVERIFY(!isShown(page, "circulatedTo0"));
    QVERIFY(d.meeting().circulations.empty());
  }

  void theTaskLeadsToTheMinutes() {
    Decided d;
    QVERIFY(d.isMade && d.hold());
    Site site = d.test.study().site;
    site.circulateBeforeOpening = true;
    QVERIFY(d.test.commands().saveSite(site, {}));
    ShownPage<DecisionsPage> shown(d.test);
    const auto& due = d.test.session().due();
    const auto task = std::find_if(due.begin(), due.end(),
                                   [](const DueItem& item) { return item.kind == DueKind::Circulation; });
    QVERIFY(task != due.end());
    shown.page()->openTask(*task);
    QCOMPARE(textOf(shown.page(), "meetingTitle"), QStringLiteral("Meeting 1"));
    QVERIFY(textOf(shown.page(), "meetingSetting").contains(QStringLiteral("only when")));
    shown.grab(QStringLiteral("meeting-task"));
  }

  void whoMayNotWriteReads() {
    Decided d;
    QVERIFY(d.isMade && d.hold());
    d.test.signInAs(Role::Monitor);
    ShownPage<DecisionsPage> shown(d.test);
    QWidget* page = shown.page();
    QVERIFY(!page->findChild<QWidget*>(QStringLiteral("prepareMeeting"))->isEnabled());
    QVERIFY(openRow(page, "meetingTable", QStringLiteral("1")));
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("attendeeName0"))->property("readOnly").toBool());
    QVERIFY(!isShown(page, "voidMeeting"));
  }

  void minutesAreSavedAsAPdf() {
    Decided d;
    QVERIFY(d.isMade && d.hold());
    ShownPage<DecisionsPage> shown(d.test);
    QWidget* page = shown.page();
    QVERIFY(openRow(page, "meetingTable", QStringLiteral("1")));
    const QString path = d.test.folder() + QStringLiteral("/minutes.pdf");
    whenAskedForAFile(path);
    page->findChild<QAction*>(QStringLiteral("saveMinutes"))->trigger();
    QVERIFY2(textOf(page, "minutesMessage").startsWith(QStringLiteral("Saved:")),
             qPrintable(textOf(page, "minutesMessage")));
    QStringList headings;
    for (const ReadBookmark& bookmark : readPdf(path).bookmarks)
      headings << bookmark.title;
    QVERIFY2(headings.contains(QStringLiteral("Who was there")), qPrintable(headings.join(u'\n')));
  }
};
COHORTDESK_TEST(TestMeetingsCard, QApplication)
} // namespace tst_meetings_card
#include "tst_meetings_card.moc"
