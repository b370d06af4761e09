#include "tests/support/test_study.h"

#include "app/dosing/dose.h"
#include "app/protocol/protocol_json.h"
#include "app/protocol/protocol_reader.h"
#include "db/access/sealed_file.h"
#include "db/access/vault.h"
#include "db/session/command_execution.h"
#include "db/session/open_study.h"
#include "db/stores/user_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <vector>

/// A study of newTestStudy() as it was made, before anybody has signed in.
struct MadeStudy {
  QTemporaryDir folder;
  QDate day;
  QString recoveryCode;
};

namespace {
const QString siteZone = QStringLiteral("Asia/Shanghai");

/// A fixture that does not stand is no test result.
template <class T>
T must(Result<T> result) {
  if (!result) qFatal("%s %s", qPrintable(result.error().rule), qPrintable(result.error().message));
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

template <class T>
bool done(const Result<T>& result) {
  if (!result)
    qWarning("%s %s: %s", qPrintable(result.error().rule), qPrintable(result.error().field),
             qPrintable(result.error().message));
  return result.has_value();
}

const QString studyName = QStringLiteral("trial.study");

/// Whom TestStudy has beside the principal investigator, who adds them before anybody signs in.
void addColleagues(const QString& path, const Clock& clock) {
  Connection file(path);
  const auto investigator = findUser(file, TestStudy::login(Role::PrincipalInvestigator));
  const auto vault =
      Vault::unlock(investigator->slot, TestStudy::testPassword(), slotOwner(investigator->user.login));
  Journal journal(file, vault->journalKey(), clock);
  journal.signAs(investigator->user.id, vault->keyPair());
  for (const auto& [role, name] : {std::pair{Role::SubInvestigator, "Dr Li Wei"},
                                   {Role::StudyCoordinator, "Wang Fang"},
                                   {Role::SponsorRepresentative, "Dr Chen Jie"},
                                   {Role::Monitor, "Zhou Ping"},
                                   {Role::Administrator, "Sun Lei"}}) {
    const User colleague{0, TestStudy::login(role), QString::fromLatin1(name), role, true};
    Journal::Transaction transaction = journal.begin(investigator->user.id, QStringLiteral("add-user"));
    insertUser(transaction, colleague, vault->slotFor(TestStudy::testPassword(), slotOwner(colleague.login)));
    must(transaction.commit());
  }
}

/// Answers the recovery code.
QString make(const QString& path, const NewStudy& beginning, const Clock& clock) {
  const QString code = must(StudyFile::create(path, beginning, clock)).recoveryCode;
  addColleagues(path, clock);
  return code;
}

/// One that no living TestStudy is a copy of. To make it takes longer than most tests of one command.
std::shared_ptr<const MadeStudy> madeStudy(QDate day, const Clock& clock) {
  static std::vector<std::shared_ptr<const MadeStudy>> all;
  for (const auto& one : all)
    if (one->day == day && one.use_count() == 1) return one;
  auto made = std::make_shared<MadeStudy>();
  made->day = day;
  made->recoveryCode = make(made->folder.filePath(studyName), newTestStudy(), clock);
  return all.emplace_back(std::move(made));
}

void copyFiles(const QTemporaryDir& from, const QTemporaryDir& to) {
  for (const QString& name : QDir(from.path()).entryList(QDir::Files))
    if (!QFile::copy(from.filePath(name), to.filePath(name))) qFatal("no copy of %s", qPrintable(name));
}
} // namespace

Site testSite() {
  Site site;
  site.name = QStringLiteral("Shanghai Test Hospital");
  site.letterhead = QStringLiteral("Shanghai Test Hospital\nDepartment of Haematology");
  site.timeZone = QTimeZone(siteZone.toLatin1());
  site.limits = {{OrganTest::Creatinine, {LimitRelation::AtMost, 110, false}},
                 {OrganTest::Alt, {LimitRelation::AtMost, 100, false}},
                 {OrganTest::Ast, {LimitRelation::AtMost, 100, false}},
                 {OrganTest::TotalBilirubin, {LimitRelation::AtMost, 25, false}},
                 {OrganTest::Lvef, {LimitRelation::AtLeast, 50, false}},
                 {OrganTest::SpO2, {LimitRelation::AtLeast, 92, false}}};
  site.exclusions = {{0, QStringLiteral("E1"), QStringLiteral("Active infection that is not controlled"),
                      QStringLiteral("未控制的活动性感染")},
                     {0, QStringLiteral("E2"), QStringLiteral("Pregnant or breast-feeding"),
                      QStringLiteral("妊娠或哺乳期")}};
  site.dltDefinition =
      definitionOfLines(QStringLiteral("Related and grade 4, or one of:"),
                        {QStringLiteral("grade 3 pneumonitis"), QStringLiteral("grade 3 neurotoxicity")});
  return site;
}

NewStudy newTestStudy() {
  NewStudy study;
  study.site = testSite();
  study.protocolJson = must(protocolSource(QStringLiteral("cd7-car-nk")));
  study.login = TestStudy::login(Role::PrincipalInvestigator);
  study.userName = QStringLiteral("Prof. Zhang Min");
  study.password = TestStudy::testPassword();
  return study;
}

NewStudy newStudyOfFirstEdition() {
  NewStudy study = newTestStudy();
  QJsonObject file = QJsonDocument::fromJson(study.protocolJson).object();
  QJsonObject assumptions = file.value(QLatin1String("assumptions")).toObject();
  for (const QString& id : secondEditionAssumptions())
    assumptions.remove(id);
  file.insert(QStringLiteral("assumptions"), assumptions);
  study.protocolJson = QJsonDocument(file).toJson();
  return study;
}

TestStudy::TestStudy(QDate day, const std::optional<NewStudy>& beginning)
    : m_path(m_folder.filePath(studyName)) {
  // The least that libsodium takes: what is tested here is not how slow a guess is.
  Vault::setSlotCostForTests({1, 8192});
  setSealCostForTests(1 << 10);
  m_now = std::make_shared<QDateTime>(QDateTime(day, QTime(9, 0), QTimeZone(siteZone.toLatin1())).toUTC());
  if (beginning) {
    m_recoveryCode = make(m_path, *beginning, clock());
  } else {
    m_made = madeStudy(day, clock());
    m_recoveryCode = m_made->recoveryCode;
    copyFiles(m_made->folder, m_folder);
  }
  signInAs(Role::PrincipalInvestigator);
}

/// Its folder goes with it.
TestStudy::~TestStudy() {
  if (m_session) StudySessionAccess::release(*m_session);
}

RowId TestStudy::addWithOwnPassword(const User& user) {
  OpenStudy& open = StudySessionAccess::of(*m_session);
  return must(executeCommand(open, QStringLiteral("add-user"), {}, [&](Journal::Transaction& transaction) {
    return Result<RowId>(
        insertUser(transaction, user, open.vault.slotFor(testPassword(), slotOwner(user.login))));
  }));
}

Clock TestStudy::clock() const {
  return [now = m_now] { return *now; };
}

QString TestStudy::login(Role role) {
  switch (role) {
  case Role::PrincipalInvestigator:
    return QStringLiteral("pi");
  case Role::SubInvestigator:
    return QStringLiteral("sub");
  case Role::StudyCoordinator:
    return QStringLiteral("crc");
  case Role::SponsorRepresentative:
    return QStringLiteral("sponsor");
  case Role::Monitor:
    return QStringLiteral("monitor");
  case Role::Administrator:
    return QStringLiteral("admin");
  }
  return {};
}

QString TestStudy::testPassword() {
  return QStringLiteral("heron-lantern-quartz-27");
}

void TestStudy::signInAs(Role role) {
  m_session.reset();
  m_session = must(StudyFile::open(m_path, credentials(role), clock()));
}

void TestStudy::close() {
  m_session.reset();
}

QDateTime TestStudy::at(QDate day, const QString& time) const {
  return QDateTime(day, QTime::fromString(time, QStringLiteral("HH:mm")), QTimeZone(siteZone.toLatin1()))
      .toUTC();
}

ScreeningEntry eligibleEntry(const Study& study) {
  ScreeningEntry entry;
  entry.sex = Sex::Female;
  entry.survivalWeeks = 20;
  entry.ecog = 1;
  entry.diagnosis = Diagnosis::Aml;
  entry.cd7Flow = 88.4;
  entry.relapsedRefractory.branch = RrBranch::EarlyRelapse;
  entry.relapsedRefractory.marrowBlastsPercent = 23;
  entry.relapsedRefractory.marrowInRecovery = false;
  entry.relapsedRefractory.monthsToRelapse = 7;
  entry.relapsedRefractory.targetedDrug = TargetedDrug::Failed;
  entry.venousAccess = true;
  entry.leukapheresisContraindicated = false;
  entry.organs = {{OrganTest::Creatinine, {71, {}, {}}}, {OrganTest::Alt, {31, {}, {}}},
                  {OrganTest::Ast, {28, {}, {}}},        {OrganTest::TotalBilirubin, {11.2, {}, {}}},
                  {OrganTest::Lvef, {62, {}, {}}},       {OrganTest::SpO2, {98, {}, {}}}};
  for (const ExclusionCriterion& criterion : study.site.exclusions)
    entry.exclusions[criterion.id] = ExclusionAnswer::Absent;
  entry.understands = true;
  return entry;
}

RowId screenEligible(TestStudy& test, const QString& name) {
  NewSubject subject;
  subject.identity = {name, name.left(1), QStringLiteral("H-") + name, QDate(1971, 3, 2)};
  subject.sex = Sex::Female;
  subject.consent = {QStringLiteral("1.0"), test.session().now().addSecs(-600), true};
  const Result<RowId> screening = test.commands().registerSubject(subject);
  if (!done(screening)) return 0;
  if (!done(test.commands().saveScreening(*screening, eligibleEntry(test.study()), {}))) return 0;
  if (!done(test.commands().signEligibility(*screening, TestStudy::credentials(Role::SubInvestigator))))
    return 0;
  return test.study().subjectOfScreening(*screening)->id;
}

RowId screenAndAssign(TestStudy& test, const QString& name, int level) {
  const RowId subject = screenEligible(test, name);
  return subject != 0 && done(test.commands().assign(subject, level)) ? subject : 0;
}

bool infuse(TestStudy& test, RowId subject) {
  const QDate day = test.session().today();
  test.setDay(day, QStringLiteral("11:00"));
  const int level = test.study().subject(subject)->assignment->level;
  Infusion infusion;
  infusion.startedAt = test.at(day, QStringLiteral("10:00"));
  infusion.weightKg = 70;
  infusion.infusedCells = plannedCells(test.study().protocol.design.level(level), 70);
  infusion.batch = QStringLiteral("NK26A01");
  return done(test.commands().saveInfusion(subject, infusion, {}));
}

bool clear(TestStudy& test, RowId subject) {
  DltAssessment assessment;
  assessment.date = test.session().today();
  assessment.outcome = DltOutcome::NoDlt;
  return done(test.commands().assessDlt(subject, assessment, {},
                                        TestStudy::credentials(Role::PrincipalInvestigator)));
}

RowId recordDlt(TestStudy& test, RowId subject) {
  AdverseEvent event;
  event.term = QStringLiteral("Pneumonitis");
  event.grade = 4;
  event.onset = test.session().today();
  event.related = true;
  event.serious = true;
  event.doseLimiting = true;
  const Result<RowId> saved = test.commands().saveAdverseEvent(subject, event, {});
  if (!done(saved)) return 0;
  DltAssessment assessment;
  assessment.date = event.onset;
  assessment.outcome = DltOutcome::Dlt;
  assessment.eventId = *saved;
  return done(test.commands().assessDlt(subject, assessment, QStringLiteral("A DLT has occurred"),
                                        TestStudy::credentials(Role::PrincipalInvestigator)))
             ? *saved
             : 0;
}
