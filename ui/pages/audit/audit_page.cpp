#include "ui/pages/audit/audit_page.h"

#include "app/policy/policy.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/exchange/audit_csv.h"
#include "ui/fields/field.h"
#include "ui/pages/audit/audit_bars.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/pages/audit/verify_bar.h"
#include "ui/print/file_name.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/wait_dialog.h"

#include <QDir>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <algorithm>

namespace {
/// More would keep the printer, and the program, for minutes; the export takes everything.
constexpr qint64 mostPrinted = 5000;
constexpr int leastHeight = 200; ///< of the lines and the chosen one below them

QString detailOf(const AuditLine& line, const Study& study) {
  const QTimeZone& zone = study.site.timeZone;
  QStringList head{AuditPage::tr("No. %1").arg(line.sequence), auditTime(line.at, zone), auditPerson(line),
                   auditActionName(line.action)};
  if (line.subjectId != 0) head << auditSubject(study, line.subjectId);
  if (!line.table.isEmpty())
    head << AuditPage::tr("%1, row %2").arg(auditTableName(line.table)).arg(line.rowId);
  QStringList lines{head.join(QStringLiteral(" · "))};
  if (!line.reason.isEmpty()) lines << AuditPage::tr("Reason: %1").arg(line.reason);
  return (lines + auditChangeTexts(line, study)).join(u'\n');
}
} // namespace

AuditPage::AuditPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* frame = new PageFrame(
      tr("Audit trail"),
      tr("Everything that was done, by whom, when and why. It cannot be changed or switched off."), this);
  m_export = addAction(frame->actions(), "auditExport", tr("Exp&ort as CSV…"));
  m_print = addAction(frame->actions(), "auditPrint", tr("&Print…"));
  m_pdf = addAction(frame->actions(), "auditPdf", tr("Sa&ve as PDF…"));
  m_message = new MessageLine(QStringLiteral("auditMessage"));
  m_model = new AuditModel(session(), this);
  m_filter = new AuditFilterBar(study());
  frame->content()->setSpacing(8);
  frame->content()->addWidget(m_filter);
  frame->content()->addLayout(makeCountLine());
  frame->content()->addWidget(makeTable(), 1);
  frame->content()->addLayout(makeChecks());
  connect(m_filter, &AuditFilterBar::changed, this, &AuditPage::applyFilter);
  connect(m_model, &AuditModel::searched, this, &AuditPage::showCount);
  connect(m_model, &AuditModel::refused, this,
          [this](const QString& why) { m_message->say(why, Field::Tone::Error); });
  connect(m_export, &QPushButton::clicked, this, &AuditPage::exportCsv);
  connect(m_print, &QPushButton::clicked, this, [this] { print(false); });
  connect(m_pdf, &QPushButton::clicked, this, [this] { print(true); });
}

QHBoxLayout* AuditPage::makeCountLine() {
  auto* line = new QHBoxLayout;
  m_count = namedLabel("auditCount", TextRole::Muted);
  makeAnnouncing(m_count);
  auto* clear = addAction(line, "auditClear", tr("C&lear filter"));
  m_progress = named<QProgressBar>("auditProgress");
  m_progress->setAccessibleName(tr("How far the search is"));
  m_progress->setTextVisible(false);
  m_progress->setFixedWidth(atTypeSize(120));
  line->addWidget(m_count);
  line->addWidget(m_message, 1);
  line->addWidget(m_progress);
  m_stop = addAction(line, "auditStop", tr("Stop searching"));
  for (QWidget* ofSearch : std::initializer_list<QWidget*>{m_progress, m_stop}) {
    keepPlace(ofSearch); // the line does not jump with each search
    ofSearch->hide();
  }
  connect(clear, &QPushButton::clicked, m_filter, &AuditFilterBar::clear);
  connect(m_stop, &QPushButton::clicked, m_model, &AuditModel::stop);
  return line;
}

QPushButton* AuditPage::addAction(QHBoxLayout* line, const char* name, const QString& text) {
  QPushButton* button = addButton(line, name, text);
  button->setAccessibleName(QString(text).remove(u'&'));
  return button;
}

QWidget* AuditPage::makeTable() {
  m_table = namedView("auditTable", tr("Audit trail, newest first"));
  fixRowHeight(m_table, 28); // every row as high as the others: a hundred thousand of them scroll at once
  keepRowOrder(m_table);     // newest first, and nothing but a filter between two lines
  m_table->setModel(m_model);
  setColumnWidths(m_table, {72, 160, 128, 168, 80, 340});
  m_detail = named<QPlainTextEdit>("auditDetail");
  m_detail->setAccessibleName(tr("The chosen line, whole"));
  m_detail->setReadOnly(true);
  m_detail->setTabChangesFocus(true);
  m_detail->setPlaceholderText(tr("Choose a line to read all of it."));
  auto* splitter = named<QSplitter>("auditParts", Qt::Vertical);
  splitter->addWidget(m_table);
  splitter->addWidget(m_detail);
  splitter->setChildrenCollapsible(false);
  splitter->setStretchFactor(0, 3);
  splitter->setStretchFactor(1, 1);
  // The room that the others leave: what it would like would push the answers below it out of the page.
  splitter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
  splitter->setMinimumHeight(atTypeSize(leastHeight));
  keepParts(splitter);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPage::showLine);
  return splitter;
}

QHBoxLayout* AuditPage::makeChecks() {
  auto* checks = tightLine(24);
  m_review = new ReviewBar(session(), [this] { return here(); });
  checks->addWidget(m_review, 3, Qt::AlignTop);
  checks->addWidget(new PaperBar(session()), 2, Qt::AlignTop);
  checks->addWidget(new VerifyBar(session()), 1, Qt::AlignTop);
  return checks;
}

qint64 AuditPage::here() const {
  const int chosen = m_table->currentIndex().row();
  const AuditLine* line = m_model->line(std::max(chosen, 0));
  return line ? line->sequence : 0;
}

void AuditPage::refresh() {
  m_review->refresh();
  m_filter->refresh();
  const AuditTrail& trail = m_model->trail();
  const bool shown = m_model->rowCount() > 0 || trail.filter() != AuditFilter();
  if (shown && trail.newest() == session().journalHead().sequence) return;
  // What is read stays in sight, though newer lines come above it.
  const int place = m_table->verticalScrollBar()->value();
  applyFilter();
  m_table->verticalScrollBar()->setValue(place);
}

void AuditPage::applyFilter() {
  if (!m_filter->check()) return;
  m_detail->clear();
  m_model->show(m_filter->filter());
}

void AuditPage::showCount() {
  const auto found = static_cast<int>(m_model->trail().size());
  showSearch();
  const bool mayPrint = may(session().user().role, Action::Print);
  m_export->setEnabled(mayPrint && found > 0);
  const bool printable = mayPrint && found > 0 && found <= mostPrinted;
  const QString why = found > mostPrinted ? tr("At most %Ln line(s) can be printed: filter them, or export.",
                                               nullptr, static_cast<int>(mostPrinted))
                                          : QString();
  for (QPushButton* button : {m_print, m_pdf}) {
    button->setEnabled(printable);
    button->setToolTip(why);
  }
}

void AuditPage::showSearch() {
  const AuditTrail& trail = m_model->trail();
  const QString lines = tr("%Ln line(s)", nullptr, static_cast<int>(trail.size()));
  const bool searching = m_model->isSearching();
  const QString so = searching ? tr("%1 so far, still searching…") : tr("%1 so far, the search was stopped.");
  m_count->setText(trail.isComplete() ? lines : so.arg(lines));
  if (!searching) announce(m_count, m_count->text());
  m_progress->setValue(static_cast<int>(trail.searched() * m_progress->maximum()));
  if (!searching && m_stop->hasFocus()) m_table->setFocus();
  m_progress->setVisible(searching);
  m_stop->setVisible(searching);
}

void AuditPage::showLine() {
  const AuditLine* line = m_model->line(m_table->currentIndex().row());
  m_detail->setPlainText(line ? detailOf(*line, study()) : QString());
}

std::optional<AuditTrail> AuditPage::wholeTrail() {
  WaitDialog wait(this);
  const auto searched =
      m_model->complete([&](double done) { return wait.say(tr("Searching the audit trail…"), done); });
  if (searched && *searched) return m_model->trail();
  say(searched ? std::nullopt : std::optional(searched.error()), {});
  return std::nullopt;
}

Result<bool> AuditPage::writeCsv(const AuditTrail& trail, const QString& path) {
  WaitDialog wait(this);
  return writeAuditCsv(trail, study(), path, [&](qint64 lines) {
    return wait.say(tr("Exporting the audit trail…"),
                    static_cast<double>(lines) / static_cast<double>(trail.size()));
  });
}

void AuditPage::exportCsv() {
  if (const auto refused = refuseExport()) return say(refused, {});
  const QString path =
      askForFile(this, tr("Export the audit trail"), fileNameOf(study(), QStringLiteral("audit-trail")),
                 QStringLiteral(".csv"), tr("CSV files (*.csv)"));
  if (path.isEmpty()) return;
  const auto whole = wholeTrail();
  if (!whole) return;
  const AuditTrail& trail = *whole;
  const auto written = writeCsv(trail, path);
  if (!written) return say(written.error(), {});
  if (!*written) return say({}, {});
  const QString what = tr("Audit trail, CSV, %Ln line(s): %1", nullptr, static_cast<int>(trail.size()));
  const auto recorded = commands().recordOutput(what.arg(auditFilterText(study(), trail.filter())));
  say(recorded ? std::nullopt : std::optional(recorded.error()),
      tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
  refresh(); // the export is on the trail, too
}

void AuditPage::print(bool toPdf) {
  const auto whole = wholeTrail();
  if (!whole) return;
  const AuditTrail& trail = *whole;
  if (trail.size() > mostPrinted) return; // found meanwhile; the buttons say so
  const auto lines = trail.lines(0, trail.size());
  if (!lines) return say(lines.error(), {});
  const auto reviews = session().auditReviews();
  if (!reviews) return say(reviews.error(), {});
  const JournalHead head = session().journalHead();
  const PrintDocument document =
      auditDocument(study(), *lines, trail.filter(), head, auditReviewText(*reviews, head.sequence, study()));
  (toPdf ? savePdf : previewDocument)(this, document, commands(), *m_message);
  refresh();
}

void AuditPage::say(const std::optional<Refusal>& refusal, const QString& done) {
  m_message->say(refusal ? refusal->message : done, refusal ? Field::Tone::Error : Field::Tone::Good);
}
