// Minutes as a paper, the line of the memo, and where a meeting stands.
#include "app/reports/oversight/meeting_minutes.h"
#include "app/reports/words/decision_words.h"
#include "app/reports/words/meeting_words.h"
#include "app/reports/words/recommendation_sentence.h"
#include "tests/support/meeting_of.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_meeting_minutes {
const JournalStamp head{42, QStringLiteral("7f3a91c20b4e55d0")};
const QDate day(2026, 1, 29);

/// Decision 1 of the day, and meeting 3 of its morning, whose cut-off was fixed the evening before.
struct Told {
  Told() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    builder.assessed(day, DltOutcome::NoDlt).decided(day, DecisionKind::Escalate, 1, 2, 3);
    meeting = meetingHeld(QDateTime(day, {1, 0}, Qt::UTC));
    meeting.id = 7;
    meeting.number = 3;
    meeting.cutoffLine = 41;
    meeting.cutoffAt = QDateTime(day.addDays(-1), {10, 0}, Qt::UTC);
    meeting.decisionId = builder.study().decisions.front().id;
  }
  void circulate(QDate on) {
    meeting.circulations.push_back({0, QStringLiteral("Sponsor"), QDateTime(on, {4, 0}, Qt::UTC)});
  }
  /// Without the places where long words may break.
  QString html() const {
    return meetingMinutesHtml(standingOf(builder.study(), day), meeting, head).remove(QChar(0x200B));
  }
  QString memoMinutes() {
    builder.study().meetings = {meeting};
    return decisionMemo(builder, builder.study().decisions.front(), day, head).minutes.join(u'\n');
  }

  StudyBuilder builder;
  Meeting meeting;
};

class TestMeetingMinutes : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everythingStandsOnPaper_data() {
    QTest::addColumn<QString>("words");
    for (const char* words :
         {"Minutes of review meeting 3", "2026-01-29 09:00", "Ward 7, by video", "Prof. Zhang Min",
          "2026-01-28 18:00", "journal entry 41", "Decision 1 of 2026-01-29", "Dr Chen Jie",
          "Wait for the cytokines", "▲ dissents", "sent apologies", "statistician", "Course of S-001",
          "Send the cytokines", "2026-02-05", "The minutes have not been circulated.",
          "These are the minutes of the meeting.", "name, date, signature", "journal entry 42"})
      QTest::newRow(words) << QString::fromUtf8(words);
  }
  void everythingStandsOnPaper() {
    QFETCH(QString, words);
    const QString html = Told().html();
    QVERIFY2(html.contains(words), qPrintable(html));
  }

  void whatIsNotRecordedIsSaid() {
    Told told;
    const QString later = QStringLiteral("written later");
    QVERIFY(!told.html().contains(later));
    told.meeting.cutoffAt = told.meeting.heldAt->addSecs(60);
    QVERIFY(told.html().contains(later));
    told.meeting = Meeting();
    told.meeting.cutoffAt = QDateTime(day, {1, 0}, Qt::UTC);
    const QString html = told.html();
    for (const char* words : {"The meeting has not been held yet.", "Nobody is recorded.", "None was agreed.",
                              "none is linked", "not yet"})
      QVERIFY2(html.contains(QLatin1String(words)), words);
  }

  /// What was typed is text, whatever it looks like.
  void typedTextIsEscaped() {
    Told told;
    told.meeting.points = QStringLiteral("<b>x</b>");
    QVERIFY(told.html().contains(QStringLiteral("&lt;b&gt;")));
  }

  void theMemoNamesTheMinutes() {
    Told told;
    QCOMPARE(told.memoMinutes(), QStringLiteral("Minutes 3 of 2026-01-29, not circulated"));
    told.circulate({2026, 2, 1});
    told.circulate({2026, 1, 30});
    QCOMPARE(told.memoMinutes(), QStringLiteral("Minutes 3 of 2026-01-29, circulated 2026-01-30"));
    told.meeting.cutoffAt = told.meeting.heldAt->addSecs(60);
    QVERIFY(told.memoMinutes().contains(QStringLiteral("written later")));
    told.meeting.decisionId = 0;
    QCOMPARE(told.memoMinutes(), QString());
    told.builder.study().site.circulateBeforeOpening = true;
    QCOMPARE(told.memoMinutes(), QStringLiteral("none recorded"));
  }

  void whereItStands() {
    Told told;
    const auto state = [&] { return meetingState(told.builder, told.meeting); };
    QCOMPARE(state(), QStringLiteral("◔ held, minutes not circulated"));
    told.circulate({2026, 1, 30});
    QCOMPARE(state(), QStringLiteral("● circulated 2026-01-30"));
    told.meeting.circulations.clear();
    told.meeting.heldAt.reset();
    QCOMPARE(state(), QStringLiteral("◔ prepared"));
    QCOMPARE(minutesText(told.builder, told.meeting), QStringLiteral("Meeting 3, not held yet"));
  }

  void aDecisionThatWaitsSaysSo() {
    Told told;
    const auto state = [&] {
      return decisionState(standingOf(told.builder.study(), day), told.builder.study().decisions.front());
    };
    QCOMPARE(state(), QStringLiteral("● effective"));
    told.builder.study().site.circulateBeforeOpening = true;
    QCOMPARE(state(), QStringLiteral("◔ effective; its places wait for the circulation of the minutes"));
    told.circulate(day);
    told.builder.study().meetings = {told.meeting};
    QCOMPARE(state(), QStringLiteral("● effective"));
  }

  void theHeadlineSaysWhatItWaitsFor() {
    Told told;
    told.builder.study().site.circulateBeforeOpening = true;
    const Standing standing = standingOf(told.builder.study(), day);
    QVERIFY(headlineNow(standing).endsWith(
        QStringLiteral("no place is open. The minutes of decision 1 are not circulated yet.")));
  }
};
COHORTDESK_TEST(TestMeetingMinutes, QCoreApplication)
} // namespace tst_meeting_minutes
#include "tst_meeting_minutes.moc"
