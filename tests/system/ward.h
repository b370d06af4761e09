#pragma once
#include "db/access/vault.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/windows/person.h"
#include "ui/print/report_documents.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QPdfWriter>
#include <QTemporaryDir>
#include <memory>

namespace ward {
using namespace person;

inline const QString password = QStringLiteral("granite-otter-92-lantern");
inline const QString givenPassword =
    QStringLiteral("willow-granite-compass-81"); ///< of the sponsor's first sign-in
inline const QTimeZone shanghai("Asia/Shanghai");
inline const QString yes = QStringLiteral("yes");
inline const QString no = QStringLiteral("no");

/// What happens to one subject of the log.
struct Patient {
  const char* name;
  const char* diagnosis;
  const char* flow;
  const char* ihc;
  int level;
  QDate consent;
  QDate infusion;
  const char* weight;
  const char* cells;
  bool completed;
};

/// The window of a ward and what its people type into it. What answers bool: whether it took.
struct Ward {
  QString path() const { return m_folder.filePath(QStringLiteral("ward.study")); }
  const Study& study() const { return m_window->session()->study(); }
  QString course() const { return formatCourse(courseOf(study())); }
  int places(int level) const { return openSlots(study())[static_cast<std::size_t>(level - 1)].places; }
  void setDay(QDate day, const QTime& time = QTime(16, 0)) { m_now = QDateTime(day, time, shanghai).toUTC(); }

  bool signIn(const char* login, const QString& with) {
    QWidget* window = m_window.get();
    return choose(window, "login", QString::fromLatin1(login)) && type(window, "password", with) &&
           click(window, "signIn") && m_window->session();
  }

  /// Opens a page as by the rail.
  Page* page(PageId id, RowId row = 0) {
    m_window->workspace()->openPage(id, row);
    return m_window->workspace()->page(id);
  }
  RowId rowOf(const char* number) const {
    for (const Subject& subject : study().subjects)
      if (subject.label() == QLatin1String(number)) return subject.id;
    return 0;
  }

  /// Consent, screening, signature, place, infusion.
  bool treat(const Patient& patient) {
    setDay(patient.consent);
    return screen(patient) && assign(patient) && infuse(patient);
  }

  bool screen(const Patient& patient) {
    QWidget* screening = page(PageId::Screening);
    if (isShown(screening, "backToList") && !click(screening, "backToList")) return false;
    bool done =
        click(screening, "newSubject") && type(screening, "newName", QString::fromLatin1(patient.name)) &&
        type(screening, "newHospitalNumber", QString::fromLatin1(patient.name) + QStringLiteral("-1")) &&
        type(screening, "newBirthDate", QStringLiteral("1983-11-05")) &&
        choose(screening, "newSex", QStringLiteral("man")) &&
        type(screening, "consentVersion", QStringLiteral("1.0")) &&
        type(screening, "consentDate", patient.consent.toString(Qt::ISODate)) &&
        type(screening, "consentTime", QStringLiteral("15:30")) && click(screening, "recordConsent");
    done = done && type(screening, "survivalWeeks", QStringLiteral("14")) &&
           type(screening, "ecog", QStringLiteral("1")) &&
           choose(screening, "diagnosis", QString::fromLatin1(patient.diagnosis)) &&
           type(screening, "cd7Flow", QString::fromLatin1(patient.flow)) &&
           type(screening, "cd7Ihc", QString::fromLatin1(patient.ihc)) &&
           choose(screening, "rrBranch", QStringLiteral("refractory")) &&
           choose(screening, "noCrAfterInduction", yes) && choose(screening, "noCrAfterSalvage", yes) &&
           choose(screening, "venousAccess", yes) && choose(screening, "contraindicated", no) &&
           choose(screening, "understands", yes);
    const char* organs[] = {"71", "31", "28", "11.2", "62", "98"};
    for (int i = 0; i < 6; ++i)
      done = done &&
             type(screening, qPrintable(QStringLiteral("organ_%1").arg(i)), QString::fromLatin1(organs[i]));
    whenAskedAllAbsent();
    done = done && click(screening, "allAbsent") && click(screening, "saveScreening");
    whenAskedToSign({QStringLiteral("wang"), password});
    return done && click(screening, "signEligibility");
  }

  bool assign(const Patient& patient) {
    setDay(patient.infusion, QTime(8, 0));
    QWidget* cohorts = page(PageId::Cohorts);
    return choose(cohorts, "assignLevel", QStringLiteral("L%1").arg(patient.level)) &&
           click(cohorts, "assignSubject") && study().subjects.back().assignment.has_value();
  }

  bool infuse(const Patient& patient) {
    setDay(patient.infusion, QTime(12, 0));
    QWidget* subjects = page(PageId::Subjects, study().subjects.back().id);
    return openTab(subjects, "subjectTabs", QStringLiteral("Infusion")) &&
           type(subjects, "infusionStart",
                patient.infusion.toString(Qt::ISODate) + QStringLiteral(" 10:20")) &&
           type(subjects, "infusionWeight", QString::fromLatin1(patient.weight)) &&
           type(subjects, "infusionCells", QString::fromLatin1(patient.cells)) &&
           choose(subjects, "infusionCompleted", patient.completed ? yes : no) &&
           type(subjects, "infusionBatch", QStringLiteral("NK26A01")) && click(subjects, "saveInfusion") &&
           study().subjects.back().infusion.has_value();
  }

  bool reportEvent(const char* subject, const char* term, const char* grade, QDate onset,
                   const QString& dlt) {
    if (m_window->session()->today() <= onset) setDay(onset, QTime(18, 0));
    const std::size_t before = study().subject(rowOf(subject))->events.size();
    QWidget* subjects = page(PageId::Subjects, rowOf(subject));
    return openTab(subjects, "subjectTabs", QStringLiteral("Adverse")) &&
           type(subjects, "eventTerm", QString::fromLatin1(term)) &&
           choose(subjects, "eventGrade", QString::fromLatin1(grade)) &&
           type(subjects, "eventOnset", onset.toString(Qt::ISODate)) &&
           choose(subjects, "eventRelated",
                  study().protocol.attribution.name(QStringLiteral("possible"), QLocale().name())) &&
           choose(subjects, "eventSerious", dlt) && choose(subjects, "eventDlt", dlt) &&
           (!QString::fromLatin1(term).startsWith(QLatin1String("Cytokine")) ||
            choose(subjects, "eventCrs", QString::fromLatin1(grade))) &&
           click(subjects, "saveEvent") && study().subject(rowOf(subject))->events.size() == before + 1;
  }

  bool assess(const char* subject, QDate date, const char* outcome, const char* event = "") {
    setDay(date);
    const std::size_t before = study().subject(rowOf(subject))->assessments.size();
    QWidget* subjects = page(PageId::Subjects, rowOf(subject));
    bool done = openTab(subjects, "subjectTabs", QStringLiteral("DLT"));
    if (isShown(subjects, "assessAnew")) done = done && click(subjects, "assessAnew");
    done = done && type(subjects, "dltDate", date.toString(Qt::ISODate)) && tick(subjects, outcome);
    if (*event) done = done && choose(subjects, "dltEvent", QString::fromLatin1(event));
    if (qstrcmp(outcome, "dltOutcomeNotEvaluable") == 0)
      done = done && choose(subjects, "dltCause", QStringLiteral("infusion not completed"));
    if (isShown(subjects, "dltReason"))
      done = done && type(subjects, "dltReason", QStringLiteral("as assessed by the investigator"));
    whenAskedToSign({QStringLiteral("wang"), password});
    return done && click(subjects, "signAssessment") &&
           study().subject(rowOf(subject))->assessments.size() == before + 1;
  }

  bool decide() {
    QWidget* decisions = page(PageId::Decisions);
    if (!openRow(decisions, "decisionList", QStringLiteral("◔ Now"))) return false;
    const std::size_t before = study().decisions.size();
    if (!tick(decisions, "option0")) return false; // what the rule recommends stands first
    whenAskedToSign({QStringLiteral("wang"), password});
    return click(decisions, "signDecision") && study().decisions.size() == before + 1 &&
           study().decisions.back().asRecommended;
  }

  bool sponsorAgrees() {
    QWidget* decisions = page(PageId::Decisions, study().decisions.back().id);
    whenAskedToSign({QStringLiteral("chen"), password});
    return click(decisions, "sponsorSignHere") && study().decisions.back().effective();
  }

  /// The memo of the last decision as a PDF; its pages, 0 if none was written.
  int memoPages() {
    const QString pdf = m_folder.filePath(QStringLiteral("memo.pdf"));
    QPdfWriter writer(pdf);
    const PrintDocument memo = memoDocument(m_window->session()->standing(), study().decisions.back(),
                                            m_window->session()->journalHead());
    return paintDocument(memo, writer);
  }

  QTemporaryDir m_folder;
  QDateTime m_now;
  std::unique_ptr<MainWindow> m_window;
};
} // namespace ward
