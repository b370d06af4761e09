#include "ui/print/study_papers.h"

#include "app/study/study.h"
#include "db/audit/audit_fields.h"
#include "db/exchange/hand_over/package/withheld.h"
#include "db/exchange/hand_over/spoken_language.h"
#include "db/session/changes_since.h"
#include "db/session/stored_measurements.h"
#include "db/session/study_at.h"
#include "ui/print/casebook_record.h"
#include "ui/print/pdf_bytes.h"
#include "ui/print/print_text.h"
#include "ui/print/report_documents.h"

#include <QLocale>
#include <QTextDocumentFragment>

namespace {
/// Numbers stand on every paper: a hospital number of a few digits would be found in a laboratory value.
constexpr qsizetype leastTelling = 6;

KnownIdentifiers tellingOf(std::vector<Subject> subjects) {
  for (Subject& subject : subjects)
    if (subject.identity.hospitalNumber.size() < leastTelling) subject.identity.hospitalNumber.clear();
  return KnownIdentifiers(subjects);
}

/// What a person reads of it, but its charts.
QString textOf(const PrintDocument& document) {
  QStringList texts{document.title, document.reference, document.letterhead.join(u'\n')};
  for (const QString& html : QStringList(document.html) + document.pieces)
    texts << QTextDocumentFragment::fromHtml(html).toPlainText();
  return texts.join(u'\n');
}

class StudyPapers {
 public:
  StudyPapers(StudySession& session, const KnownIdentifiers& people, ExportFolder& into,
              const Progress& progress, const QString& under)
      : m_session(session), m_study(session.study()), m_people(people),
        m_telling(tellingOf(m_study.subjects)), m_into(into), m_progress(progress), m_under(under),
        m_head(session.journalHead()), m_today(session.today()) {}

  Result<void> write() {
    for (const auto part :
         {&StudyPapers::writeSite, &StudyPapers::writeSubjects, &StudyPapers::writeDecisions,
          &StudyPapers::writeMeetings, &StudyPapers::writeReports})
      if (auto written = (this->*part)(); !written) return written;
    if (m_leftOut.isEmpty()) return {};
    return m_into.write(m_under + QStringLiteral("left-out.txt"), m_leftOut.join(u'\n').toUtf8() + '\n');
  }

 private:
  std::optional<KnownIdentifiers::Finding> findIn(const PrintDocument& document) const {
    return m_telling.findIn(textOf(document));
  }

  Result<void> put(const QString& folder, const PrintDocument& document) {
    if (const auto found = findIn(document)) return refuseNaming(document, found->subjectId);
    PrintDocument dated = document;
    if (dated.madeAt.isNull()) dated.madeAt = m_session.now();
    return pdfBytes(dated, PdfKind::Archive, m_progress).and_then([&](const QByteArray& pdf) {
      return m_into.write(m_under + folder + document.fileName + QStringLiteral(".pdf"), pdf);
    });
  }

  tl::unexpected<Refusal> refuseNaming(const PrintDocument& document, RowId subjectId) const {
    const Subject* subject = m_study.subject(subjectId);
    return refuse(
        QStringLiteral("IDENTIFIER"),
        PrintText::tr("Nothing is exported: the paper “%1” says who %2 is. Correct the text that it "
                      "comes from first.")
            .arg(document.title, subject ? subject->label() : QString()));
  }

  Result<void> writeSite() {
    const auto visits = visitRecord(m_session);
    if (!visits) return tl::unexpected(visits.error());
    std::vector<PrintDocument> papers{
        annotatedForm(m_session),
        deviationLogDocument(m_study, deviationLog(m_study, m_today, *visits), m_today, m_head),
        queryListDocument(m_study, queryRows(m_study, {auditTableName, auditFieldName}, {}), {}, m_head)};
    for (const SitePaper paper : sitePapers)
      if (paper != SitePaper::IdentificationList)
        papers.push_back(sitePaperDocument(m_study, paper, m_today, m_head));
    for (const PrintDocument& paper : papers)
      if (auto written = put({}, paper); !written) return written;
    return {};
  }

  Result<void> writeSubjects() {
    const auto asItLeaves = [this](AuditLine line) { return withoutIdentifiers(std::move(line), m_people); };
    for (const Subject& subject : m_study.subjects) {
      const auto record = casebookRecord(m_session, subject.id, asItLeaves);
      if (!record) return tl::unexpected(record.error());
      const PrintDocument casebook =
          casebookDocument(m_session.standing(), subject, *record, m_session.now(), m_head);
      if (auto written = put(QStringLiteral("casebooks/"), casebook); !written) return written;
      for (const Screening& screening : subject.screenings)
        if (const auto list = checklistDocument(m_study, screening.id, m_today, m_head))
          if (auto written = put(QStringLiteral("eligibility/"), *list); !written) return written;
    }
    return {};
  }

  /// As the memo on the screen has it, without what says who somebody is.
  Result<std::optional<MeetingCutoff>> leavingCutoffOf(const Decision& decision) const {
    const auto cutoff = cutoffOf(m_session, decision);
    if (!cutoff || !*cutoff) return cutoff;
    MeetingCutoff leaving = **cutoff;
    for (LaterChange& change : leaving.later)
      for (QString* text : {&change.record, &change.before, &change.after})
        if (m_people.findIn(*text)) *text = withheldMark;
    return std::optional(leaving);
  }

  Result<void> writeDecisions() {
    for (const Decision& decision : m_study.decisions) {
      const auto cutoff = leavingCutoffOf(decision);
      if (!cutoff) return tl::unexpected(cutoff.error());
      const PrintDocument memo = memoDocument(m_session.standing(), decision, m_head, *cutoff);
      if (auto written = put(QStringLiteral("decisions/"), memo); !written) return written;
    }
    for (const DesignChange& change : m_study.designChanges)
      if (auto written =
              put(QStringLiteral("decisions/"), designMemoDocument(m_session.standing(), change, m_head));
          !written)
        return written;
    return {};
  }

  Result<void> writeMeetings() {
    for (const Meeting& meeting : m_study.meetings) {
      const PrintDocument minutes = minutesDocument(m_session.standing(), meeting, m_head);
      if (auto written = put(QStringLiteral("meetings/"), minutes); !written) return written;
      if (auto written = writePackage(meeting.cutoffLine); !written) return written;
    }
    return {};
  }

  /// Nothing in it can be corrected any more.
  Result<void> writePackage(qint64 line) {
    const auto then = studyAt(m_session, line, m_progress);
    if (!then) return tl::unexpected(then.error());
    const PrintDocument package = packageDocument(*then);
    if (!findIn(package)) return put(QStringLiteral("meetings/"), package);
    m_leftOut << PrintText::tr("%1: it holds a text, corrected later, that says who a subject is.")
                     .arg(package.title);
    return {};
  }

  Result<void> writeReports() {
    for (const SaeReport& report : m_study.saeReports)
      if (auto written = put(QStringLiteral("serious-events/"), saeReportDocument(m_study, report, m_head));
          !written)
        return written;
    return {};
  }

  StudySession& m_session;
  const Study& m_study;
  const KnownIdentifiers& m_people;
  KnownIdentifiers m_telling;
  ExportFolder& m_into;
  const Progress& m_progress;
  QString m_under; ///< the folder of them all
  JournalHead m_head;
  QDate m_today;
  QStringList m_leftOut;
};
} // namespace

Result<void> studyPapers(StudySession& session, const KnownIdentifiers& people, ExportFolder& into,
                         const Progress& progress) {
  return StudyPapers(session, people, into, progress, QStringLiteral("documents/")).write();
}

namespace {
/// While it stands, the program speaks this language, and texts in both are chosen by it.
class InLanguage {
 public:
  explicit InLanguage(SpokenLanguage::Of language) : m_words(language) {
    QLocale::setDefault(language == SpokenLanguage::Of::Chinese
                            ? QLocale(QLocale::Chinese, QLocale::China)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
  }
  ~InLanguage() { QLocale::setDefault(m_before); }
  Q_DISABLE_COPY_MOVE(InLanguage)

 private:
  QLocale m_before;
  SpokenLanguage m_words;
};
} // namespace

WriteDocuments papersIn(std::optional<ExportLanguage> language) {
  if (!language) return studyPapers;
  return [language](StudySession& session, const KnownIdentifiers& people, ExportFolder& into,
                    const Progress& progress) -> Result<void> {
    for (const auto& [of, spoken, name] :
         {std::tuple{ExportLanguage::English, SpokenLanguage::Of::English, "documents/en/"},
          std::tuple{ExportLanguage::Chinese, SpokenLanguage::Of::Chinese, "documents/zh/"}}) {
      const bool isBoth = *language == ExportLanguage::Both;
      if (!isBoth && *language != of) continue;
      const InLanguage words(spoken);
      const QString under = QLatin1String(isBoth ? name : "documents/");
      if (auto written = StudyPapers(session, people, into, progress, under).write(); !written)
        return written;
    }
    return {};
  };
}
