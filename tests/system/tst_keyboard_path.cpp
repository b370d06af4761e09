// The whole path of a trial without a mouse: from the first screen to the memo of the first decision as PDF,
// every key sent to whoever has the focus. Counts per task, beside the first counts: a person at the mouse
// and the keyboard who did the same tasks with the program of
// 8d8b323. What is typing and what an action says tests/support/windows/keyboard.h.
//
// A click is a press of a button, tab, row or radio button; what is chosen from a list or ticked in a form by
// keys is none, a dialog ends by Enter, as when the first counts were taken. Now:
//   create     Create, Next, Next, Add a criterion, Create, written down, Continue
//   people     Study, People, Add × 3                 sign       Sign eligibility…
//   register   Screening, New subject…, Record        assign     Assign to a cohort…, Assign
//   screen     Save                                   infuse     Infuse →, Save
//   event      Adverse events, Save                   assess     Assess →, No DLT, Sign…
//   decide     Decisions, the option, Sign…, Record agreement       memo       Save PDF…
#include "db/access/vault.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/keyboard.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QImage>
#include <QListWidget>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tst_keyboard_path {
/// A task, what it took at first and by the mouse now, and the most actions that it may take.
struct Task {
  const char* name;
  int clicksBefore;
  int keysBefore;
  int clicksNow;
  int most;
  Keyboard::Count now = {};
};

enum Step { Create, People, Register, Screen, Sign, Assign, Infuse, Event, Assess, Decide, Memo };

class KeyboardPathTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void initTestCase() {
    Vault::setSlotCostForTests({1, 8192});
    QGuiApplication::styleHints()->setKeyboardInputInterval(1); // each letter chooses anew
    QVERIFY(m_home.isValid() && QDir(m_home.path()).mkpath(u"Documents"_qs));
    qputenv("HOME", m_home.path().toUtf8()); // a study and a memo are offered a place there
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_qs).toUtf8());
    setTime({2026, 1, 5}, {16, 0});
    m_window = std::make_unique<MainWindow>([this] { return m_now; });
    m_keys = std::make_unique<Keyboard>(m_window.get());
    m_window->showStart();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
  }

  void init() {
    if (m_isBroken) QSKIP("a step before this one failed");
    if (m_keys) m_keys->countFromNull();
  }
  void cleanup() {
    m_isBroken = m_isBroken || QTest::currentTestFailed();
    if (m_step) m_tasks[*m_step].now = m_keys->count();
    m_step = {};
  }

  void aStudyIsMade() {
    m_step = Create;
    m_keys->act("Alt+C");
    QTRY_COMPARE(m_keys->focused(), u"siteName"_qs);
    QVERIFY(m_keys->fill("siteName", u"Site 01"_qs) && m_keys->fill("letterhead", u"Haematology"_qs));
    QVERIFY(m_keys->fill("timeZone", u"Asia/Shanghai"_qs) && m_keys->goOn("studyPath"));
    m_keys->act("Alt+X");
    QTRY_COMPARE(m_keys->focused(), u"userName"_qs);
    QVERIFY(m_keys->fill("userName", u"Dr Wang Fang"_qs) && m_keys->fill("newLogin", u"wang"_qs));
    QVERIFY(m_keys->fill("newPassword", m_password) && m_keys->fill("newAgain", m_password));
    m_keys->act("Alt+X");
    QTRY_COMPARE(m_keys->focused(), u"limit0"_qs);
    const char* limits[] = {"110", "100", "100", "34", "50", "92"};
    for (int i = 0; i < 6; ++i)
      QVERIFY(m_keys->fill(qPrintable(u"limit%1"_qs.arg(i)), QLatin1String(limits[i])));
    QVERIFY(m_keys->fill("exclusionEn1", u"Active infection that is not controlled"_qs));
    m_keys->endLine();
    m_keys->write(u"未控制的活动性感染"_qs);
    m_keys->endLine();
    m_keys->write(u"Pregnancy or breast-feeding"_qs);
    m_keys->endLine();
    m_keys->write(u"妊娠或哺乳期"_qs);
    QVERIFY(m_keys->fill("dltText", u"As the signed protocol defines it."_qs));
    m_keys->act("Alt+C");
    QTRY_COMPARE(m_keys->focused(), u"codeWritten"_qs);
    QVERIFY(m_keys->tick("codeWritten"));
    m_keys->act("Alt+C");
    QTRY_VERIFY(m_window->workspace());
    QCOMPARE(study().site.limits.size(), 6);
    QCOMPARE(study().site.exclusions.size(), std::size_t{2});
    QCOMPARE(study().site.exclusions[1].textZh, u"妊娠或哺乳期"_qs);
  }

  void threePeopleAreAdded() {
    m_step = People;
    m_keys->inDialog("goToDialog", [this] {
      m_keys->write(u"people"_qs);
      const auto* found = QApplication::activeModalWidget()->findChild<QListWidget*>(u"goToList"_qs);
      const auto isFound = [found] { return found->count() > 0; }; // once the page with that tab is made
      if (QTest::qWaitFor(isFound, 30'000)) m_keys->act("Return");
    });
    m_keys->act("Ctrl+K");
    const char* people[][3] = {
        {"Dr Hu Jing", "hu", "s"}, {"Lin Mei", "lin", "m"}, {"Chen Jing", "chen", "a"}};
    for (std::size_t i = 0; i < std::size(people); ++i) {
      QTRY_COMPARE(m_keys->focused(), u"personName"_qs);
      QVERIFY(m_keys->fill("personName", QLatin1String(people[i][0])));
      QVERIFY(m_keys->fill("personLogin", QLatin1String(people[i][1])));
      QVERIFY(m_keys->fill("personRole", QLatin1String(people[i][2])));
      QVERIFY(m_keys->fill("personPassword", m_given) && m_keys->fill("personAgain", m_given));
      m_keys->act("Return");
      QTRY_COMPARE(study().users.size(), i + 2);
    }
    QCOMPARE(study().users[1].role, Role::SubInvestigator);
    QCOMPARE(study().users[3].role, Role::Administrator);
  }

  void aSubjectIsRegistered() {
    m_step = Register;
    m_keys->act("Ctrl+N");
    QTRY_COMPARE(m_keys->focused(), u"newName"_qs);
    QVERIFY(m_keys->fill("newName", u"Zhang San"_qs) && m_keys->fill("newHospitalNumber", u"H-77"_qs));
    QVERIFY(m_keys->fill("newBirthDate", u"1983-11-05"_qs) && m_keys->fill("newSex", u"m"_qs));
    QVERIFY(m_keys->fill("consentVersion", u"1.0"_qs) && m_keys->fill("consentDate", u"2026-01-05"_qs));
    QVERIFY(m_keys->fill("consentTime", u"15:30"_qs));
    m_keys->act("Return");
    QCOMPARE(study().subjects.size(), std::size_t{1});
  }

  void everythingIsAnswered() {
    m_step = Screen;
    QTRY_COMPARE(m_keys->focused(), u"survivalWeeks"_qs);
    const std::pair<const char*, const char*> answers[] = {
        {"survivalWeeks", "14"},   {"ecog", "1"},         {"diagnosis", "a"},
        {"cd7Flow", "88.4"},       {"rrBranch", "rr"},    {"noCrAfterInduction", "y"},
        {"noCrAfterSalvage", "y"}, {"venousAccess", "y"}, {"contraindicated", "n"},
        {"organ_0", "71"},         {"organ_1", "31"},     {"organ_2", "28"},
        {"organ_3", "11.2"},       {"organ_4", "62"},     {"organ_5", "98"},
        {"understands", "y"},      {"exclusion_E1", "a"}, {"exclusion_E2", "a"}};
    for (const auto& [input, answer] : answers)
      QVERIFY(m_keys->fill(input, QLatin1String(answer)));
    m_keys->act("Ctrl+S");
    QTRY_COMPARE(m_keys->focused(), u"signEligibility"_qs);
  }

  void theEligibilityIsSigned() {
    m_step = Sign;
    m_keys->willSign(m_password);
    m_keys->act("Return");
    QCOMPARE(study().subjects.front().screening().signatures.size(), std::size_t{1});
  }

  void aPlaceIsGiven() {
    m_step = Assign;
    QTRY_COMPARE(m_keys->focused(), u"screeningNextButton"_qs);
    m_keys->act("Return");
    QTRY_COMPARE(m_keys->focused(), u"assignSubject"_qs);
    m_keys->act("Return");
    QVERIFY(study().subjects.front().assignment);
  }

  void theSubjectIsInfused() {
    m_step = Infuse;
    setTime({2026, 1, 15}, {12, 0});
    QTRY_COMPARE(m_keys->focused(), u"nextStepButton"_qs);
    m_keys->act("Return");
    QTRY_COMPARE(m_keys->focused(), u"infusionStart"_qs);
    QVERIFY(m_keys->fill("infusionStart", u"2026-01-15 10:20"_qs) &&
            m_keys->fill("infusionBatch", u"NK26A01"_qs));
    QVERIFY(m_keys->fill("infusionWeight", u"71.5"_qs) && m_keys->fill("infusionCells", u"7.15e8"_qs));
    QVERIFY(m_keys->fill("infusionCompleted", u"y"_qs));
    m_keys->act("Return");
    QVERIFY(study().subjects.front().infusion);
  }

  void anEventIsRecorded() {
    m_step = Event;
    setTime({2026, 1, 16}, {18, 0});
    m_keys->act("Alt+3");
    QTRY_COMPARE(m_keys->focused(), u"eventTerm"_qs);
    QVERIFY(m_keys->fill("eventTerm", u"Fever"_qs) && m_keys->fill("eventGrade", u"1"_qs));
    QVERIFY(m_keys->fill("eventDlt", u"n"_qs) && m_keys->fill("eventOnset", u"2026-01-16"_qs));
    QVERIFY(m_keys->fill("eventRelated", u"p"_qs) && m_keys->fill("eventSerious", u"n"_qs));
    QVERIFY(m_keys->fill("eventComment", u"38.4, paracetamol"_qs));
    m_keys->act("Return");
    QCOMPARE(study().subjects.front().events.size(), std::size_t{1});
    QCOMPARE(m_keys->focused(), u"eventTerm"_qs); // one more may follow
  }

  void theWindowIsAssessedOnDay14() {
    m_step = Assess;
    setTime({2026, 1, 29}, {16, 0});
    m_keys->act("Alt+Right");
    QTRY_COMPARE(m_keys->focused(), u"dltDate"_qs);
    QVERIFY(m_keys->fill("dltDate", u"2026-01-29"_qs) && m_keys->tick("dltOutcomeNoDlt"));
    m_keys->willSign(m_password);
    m_keys->act("Alt+G");
    QTRY_COMPARE(study().subjects.front().assessments.size(), std::size_t{1});
    QCOMPARE(study().subjects.front().assessments.front().date, QDate(2026, 1, 29));
    QTRY_COMPARE(m_keys->focused(), u"nextStepButton"_qs); // what else waits
    QCOMPARE(formatCourse(courseOf(study())), u"1N"_qs);
  }

  void theDecisionIsSignedAndAgreed() {
    m_step = Decide;
    m_keys->act("Ctrl+7");
    QTRY_COMPARE(m_keys->focused(), u"option0"_qs);
    QVERIFY(m_keys->tick("option0"));
    m_keys->willSign(m_password);
    m_keys->act("Alt+G");
    QTRY_COMPARE(study().decisions.size(), std::size_t{1});
    setTime({2026, 1, 30}, {11, 0});
    QTRY_COMPARE(m_keys->focused(), u"wetInkName"_qs);
    const QString scan = m_home.filePath(u"scan.png"_qs);
    QImage paper(8, 8, QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QVERIFY(paper.save(scan));
    QVERIFY(m_keys->fill("wetInkName", u"Chen Jing"_qs));
    QVERIFY(m_keys->fill("wetInkTime", u"2026-01-30 10:15"_qs) && m_keys->fill("wetInkScan", scan));
    m_keys->act("Return");
    QTRY_VERIFY(study().decisions.front().effective());
  }

  void theMemoBecomesAPdf() {
    m_step = Memo;
    m_keys->inDialog("QFileDialog", [this] { m_keys->act("Return"); });
    m_keys->act("Alt+D");
    const auto memos = [this] { return QDir(m_home.filePath(u"Documents"_qs), u"*.pdf"_qs).entryInfoList(); };
    QTRY_COMPARE(memos().size(), 1);
    QFile pdf(memos().front().filePath());
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(4) == "%PDF");
  }

  void itTakesThirtyActions() {
    Task sum{"sum", 0, 0, 0, 30};
    qInfo("%-26s %6s %6s | %6s %7s %6s", "task", "clicks", "keys", "clicks", "actions", "typed");
    const auto tell = [](const Task& task) {
      qInfo("%-26s %6d %6d | %6d %7d %6d", task.name, task.clicksBefore, task.keysBefore, task.clicksNow,
            task.now.actions, task.now.typed);
    };
    for (const Task& task : m_tasks) {
      tell(task);
      sum.clicksBefore += task.clicksBefore;
      sum.keysBefore += task.keysBefore;
      sum.clicksNow += task.clicksNow;
      sum.now.actions += task.now.actions;
      sum.now.typed += task.now.typed;
    }
    tell(sum);
    for (const Task& task : m_tasks) {
      QVERIFY2(task.now.actions > 0, task.name);
      QVERIFY2(task.now.actions <= task.most, task.name);
    }
    QVERIFY(sum.now.actions <= sum.most);
  }

 private:
  const Study& study() const { return m_window->session()->study(); }

  /// The window sees what time it is each minute: that minute is over.
  void setTime(QDate day, const QTime& time) {
    m_now = QDateTime(day, time, QTimeZone("Asia/Shanghai")).toUTC();
    if (!m_window || !m_window->workspace()) return;
    for (auto* minute : m_window->workspace()->findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly))
      QMetaObject::invokeMethod(minute, "timeout");
  }

  const QString m_password = u"granite-otter-92-lantern"_qs;
  const QString m_given = u"willow-granite-compass-81"_qs;
  QTemporaryDir m_home;
  QDateTime m_now;
  std::unique_ptr<MainWindow> m_window;
  std::unique_ptr<Keyboard> m_keys;
  std::optional<Step> m_step;
  bool m_isBroken = false; ///< a path has no gaps
  std::array<Task, 11> m_tasks{{{"create study", 12, 550, 7, 5},
                                {"add 3 people", 5, 260, 5, 5},
                                {"register + consent", 3, 60, 3, 2},
                                {"screen to eligible", 3, 95, 1, 1},
                                {"sign eligibility", 1, 30, 1, 2},
                                {"assign", 2, 0, 2, 2},
                                {"infuse", 3, 45, 2, 2},
                                {"adverse event", 3, 75, 2, 2},
                                {"DLT assessment, day 14", 3, 30, 3, 3},
                                {"decide + sponsor", 3, 65, 4, 4},
                                {"memo to PDF", 1, 25, 1, 2}}};
};

COHORTDESK_TEST(KeyboardPathTest, CohortDeskApplication)
} // namespace tst_keyboard_path
#include "tst_keyboard_path.moc"
