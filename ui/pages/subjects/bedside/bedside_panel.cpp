#include "ui/pages/subjects/bedside/bedside_panel.h"

#include "app/analysis/grading/hs_hint.h"
#include "app/analysis/grading/icaht_counts.h"
#include "app/base/number_text.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/bedside/bedside_strip.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "ui/pages/subjects/bedside/bedside_form.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QPushButton>

namespace {
constexpr int widestColumn = 220; ///< a remark wraps
constexpr std::array confirmNames{"confirmCrs", "confirmIcans", "confirmGvhd",
                                  "confirmIcaht"}; // in the order of Syndrome
} // namespace

BedsidePanel::BedsidePanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_form = new BedsideForm(session);
  m_message = new MessageLine(QStringLiteral("bedsidePanelMessage"), MessageLine::Room::WhenItSpeaks);
  m_nothing = new Paragraph(QStringLiteral("bedsideNothing"), TextRole::Muted,
                            tr("Nothing is recorded of this day."));
  m_hint = new Paragraph(QStringLiteral("bedsideHint"), TextRole::Muted);
  makeTable();
  auto* layout = tightColumn(this, 8);
  layout->addLayout(makeDayBar());
  addAll(layout, {m_message, m_nothing, m_table});
  layout->addLayout(makeConfirmLine());
  layout->addWidget(m_hint);
  layout->addWidget(m_form, 1);
  connect(m_form, &RecordForm::recordChanged, this, &BedsidePanel::showShown);
}

QLayout* BedsidePanel::makeDayBar() {
  auto* bar = tightLine(8);
  m_dayTitle = wrappedLabel("bedsideDay", TextRole::Heading);
  bar->addWidget(m_dayTitle, 1);
  connect(addButton(bar, "bedsideBefore", tr("← &Day before")), &QPushButton::clicked, this,
          [this] { go(-1); });
  connect(addButton(bar, "bedsideToday", tr("Tod&ay")), &QPushButton::clicked, this,
          [this] { m_form->setDay(std::nullopt); });
  connect(addButton(bar, "bedsideNext", tr("Ne&xt day →")), &QPushButton::clicked, this, [this] { go(1); });
  QPushButton* filled = makeSheetButton(QStringLiteral("bedsideSheet"), tr("Day's sh&eet"), false);
  filled->setToolTip(tr("The entries of the day on paper, in both languages"));
  QPushButton* empty = makeSheetButton(QStringLiteral("emptyBedsideSheet"), tr("Empty sheet"), true);
  empty->setToolTip(tr("The sheet to write on, in both languages"));
  addAll(bar, {filled, empty});
  return bar;
}

QPushButton* BedsidePanel::makeSheetButton(const QString& name, const QString& text, bool empty) {
  return new OutputButton(name, text, m_session, *m_message, [this, empty]() -> Result<PrintDocument> {
    return bedsideSheetDocument(m_session.study(), *m_session.study().subject(m_subjectId),
                                empty ? std::vector<BedsideEntry>() : m_form->entries(), m_form->day(),
                                m_session.journalHead());
  });
}

void BedsidePanel::makeTable() {
  m_table = new WholeTable(QStringLiteral("bedsideTable"), tr("What was seen on this day"));
  keepRowOrder(m_table);
  m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setMaximumSectionSize(atTypeSize(widestColumn));
  connect(m_table, &QTableWidget::currentCellChanged, this, [this](int, int column) {
    if (!m_showing && column > 0) m_form->edit(m_ids.at(static_cast<std::size_t>(column) - 1));
  });
}

QLayout* BedsidePanel::makeConfirmLine() {
  auto* line = tightLine(8);
  m_toConfirm = wrappedLabel("bedsideToConfirm", TextRole::Warning);
  line->addWidget(m_toConfirm, 1);
  for (std::size_t i = 0; i < m_confirm.size(); ++i) {
    m_confirm.at(i) = addButton(line, confirmNames.at(i), {});
    connect(m_confirm.at(i), &QPushButton::clicked, this, [this, i] {
      for (const GradeToConfirm& offered : m_offered)
        if (offered.syndrome == static_cast<Syndrome>(i)) return Q_EMIT gradeWanted(offered);
    });
  }
  return line;
}

void BedsidePanel::go(int days) {
  const QDate day = m_form->day().addDays(days);
  if (day <= m_session.today()) m_form->setDay(day);
}

void BedsidePanel::show(const Subject& subject) {
  const bool isOther = subject.id != m_subjectId;
  m_subjectId = subject.id;
  if (isOther) m_form->setDay(std::nullopt);
  m_message->say({});
  m_stale = true;
  if (isVisible()) showShown();
}

void BedsidePanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_stale) showShown();
}

void BedsidePanel::showShown() {
  const Subject* subject = m_session.study().subject(m_subjectId);
  if (!subject) return;
  m_stale = false;
  const QDate day = m_form->day();
  QString title = day.toString(Qt::ISODate);
  if (subject->infusion)
    title = tr("%1, day %2").arg(title, dayText(dayOf(m_session.study(), *subject->infusion, day)));
  m_dayTitle->setText(title);
  findChild<QPushButton*>(QStringLiteral("bedsideNext"))->setEnabled(day < m_session.today());
  findChild<QPushButton*>(QStringLiteral("bedsideToday"))->setEnabled(day != m_session.today());
  fillTable(*subject);
  showGrades(*subject);
  showHint(*subject);
}

void BedsidePanel::fillTable(const Subject& subject) {
  const BedsideStrip strip = bedsideStrip(m_session.study(), subject, m_form->entries(), m_form->day());
  m_showing = true;
  m_ids = strip.entries;
  m_table->clear();
  m_table->setColumnCount(static_cast<int>(strip.heads.size()) + 1);
  m_table->setHorizontalHeaderLabels(QStringList(tr("What")) + strip.heads);
  ::fillTable(m_table, static_cast<int>(strip.rows.size()), [&] {
    for (int row = 0; row < m_table->rowCount(); ++row) {
      const BedsideRow& shown = strip.rows.at(static_cast<std::size_t>(row));
      m_table->setItem(row, 0, new QTableWidgetItem(shown.name));
      for (int column = 1; column < m_table->columnCount(); ++column) {
        const BedsideCell& cell = shown.cells.at(static_cast<std::size_t>(column) - 1);
        auto* item = new QTableWidgetItem(cell.text);
        item->setToolTip(typedText::inToolTip(cell.tip));
        if (cell.isWarning) item->setForeground(Theme::current().dlt);
        m_table->setItem(row, column, item);
      }
    }
  });
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  const auto shown = std::find(m_ids.begin(), m_ids.end(), m_form->shownId());
  if (shown == m_ids.end())
    m_table->setCurrentItem(nullptr);
  else
    m_table->setCurrentCell(0, static_cast<int>(shown - m_ids.begin()) + 1);
  m_showing = false;
  m_table->setVisible(!m_ids.empty());
  m_nothing->setVisible(m_ids.empty());
  m_table->showEveryRow();
}

void BedsidePanel::showGrades(const Subject& subject) {
  const Study& study = m_session.study();
  QStringList above;
  for (const GradeToConfirm& each : gradesToConfirm(study, subject, m_form->entries(), m_form->day())) {
    const QString at = each.since.toTimeZone(study.site.timeZone).toString(u"HH:mm");
    const QString name = gradeScaleName(scaleOf(each.syndrome));
    above << (each.recorded
                  ? tr("%1: grade %2 at %3, recorded is grade %4.")
                        .arg(name, QString::number(each.grade), at, QString::number(*each.recorded))
                  : tr("%1: grade %2 at %3, none is recorded.").arg(name, QString::number(each.grade), at));
  }
  for (const GradeToConfirm& each : gradesMissing(study, subject, m_form->entries(), m_form->day()))
    above << tr("%1 could be grade %2 at %3. Enter what is missing: %4.")
                 .arg(gradeScaleName(scaleOf(each.syndrome)), QString::number(each.grade),
                      each.since.toTimeZone(study.site.timeZone).toString(u"HH:mm"),
                      each.missing.join(comma()));
  m_toConfirm->setText(above.join(u'\n'));
  const BedsideEntry* entry = m_form->inFront();
  m_offered = entry ? otherGrades(study, subject, m_form->entries(), *entry) : std::vector<GradeToConfirm>();
  for (QPushButton* button : m_confirm)
    button->hide();
  for (const GradeToConfirm& offered : m_offered)
    offer(offered);
}

/// The button that takes it into the event's form, for who enters subjects.
void BedsidePanel::offer(const GradeToConfirm& grade) {
  if (!may(m_session.user().role, Action::EnterSubject)) return;
  QPushButton* button = m_confirm.at(static_cast<std::size_t>(grade.syndrome));
  button->setText(
      tr("Confirm %1: grade %2…").arg(gradeScaleName(scaleOf(grade.syndrome)), QString::number(grade.grade)));
  button->setToolTip(typedText::inToolTip(grade.reason));
  button->show();
}

/// What the laboratory's values say of the day: early haematotoxicity, and whether to think of IEC-HS.
void BedsidePanel::showHint(const Subject& subject) {
  MeasurementFilter filter;
  filter.firstSubject = filter.lastSubject = subject.id;
  const auto measured = m_session.measurements(filter);
  const auto taken = m_session.samplings(subject.id, subject.id);
  if (!measured || !taken || !subject.infusion) return showWords(m_hint, {});
  const Study& study = m_session.study();
  QStringList lines;
  const auto counts = neutrophilCounts(study, subject, *measured, *taken, m_form->day());
  if (!counts.empty()) {
    const int last = lastEarlyDay(study, subject, m_form->day()).value_or(0);
    const GradeVerdict icaht = gradeEarlyIcaht(neutropeniaOf(counts, last));
    lines << tr("Grade %1. %2").arg(gradeText(icaht), icaht.reason);
    if (const auto offered = icahtToConfirm(study, subject, icaht, m_form->day())) {
      m_offered.push_back(*offered);
      offer(*offered);
    }
  }
  const HsValues values = hsValues(study, subject, *measured, m_form->day());
  const HsHint hint = hsHint(values, m_session.protocol().bedside.hs);
  if (values != HsValues()) lines << hint.reason;
  setTextRole(m_hint, hint.suspected ? TextRole::Warning : TextRole::Muted);
  showWords(m_hint, lines.join(u'\n'));
}
