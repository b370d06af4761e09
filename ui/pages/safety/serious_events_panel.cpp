#include "ui/pages/safety/serious_events_panel.h"

#include "app/base/date_text.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <algorithm>

namespace {
std::optional<QColor> colourOf(SafetyReportStatus state) {
  const Theme& theme = Theme::current();
  switch (state) {
  case SafetyReportStatus::Overdue:
  case SafetyReportStatus::NotStarted:
    return theme.error;
  case SafetyReportStatus::Due:
  case SafetyReportStatus::SentLate:
  case SafetyReportStatus::Sent:
    return theme.warning;
  case SafetyReportStatus::SentInTime:
    return theme.cleared;
  case SafetyReportStatus::NoClock:
    break;
  }
  return std::nullopt;
}

bool sameReport(const SeriousEventRow& a, const SeriousEventRow& b) {
  const auto report = [](const SeriousEventRow& row) {
    return row.due ? std::optional(std::pair(row.due->to, row.due->clock)) : std::nullopt;
  };
  return a.event.id == b.event.id && report(a) == report(b);
}
} // namespace

SeriousEventsModel::SeriousEventsModel(QObject* parent) : RowsModel(parent) {
  const QString none = QStringLiteral("–");
  setColumns(
      {{tr("Subject"),
        [](const Row& row) {
          return row.level == 0 ? row.subject : QStringLiteral("%1 L%2").arg(row.subject).arg(row.level);
        }},
       {tr("Event"),
        [](const Row& row) {
          return tr("G%1 %2").arg(QString::number(worstGrade(row.event).value_or(0)), row.term);
        }},
       {tr("Serious because"),
        [none](const Row& row) {
          return row.event.seriousness ? seriousnessName(*row.event.seriousness) : none;
        }},
       {tr("Report"), [this, none](const Row& row) { return row.due ? clockName(*row.due, m_plan) : none; }},
       {tr("Rule"), [none](const Row& row) { return row.due ? clockRuleId(*row.due) : none; }},
       {tr("Due (site time)"),
        [this](const Row& row) { return siteTime(row.due ? row.due->dueAt : std::nullopt); }},
       {tr("Sent (site time)"),
        [this](const Row& row) { return siteTime(row.due ? row.due->sentAt : std::nullopt); }},
       {tr("State"),
        [this](const Row& row) {
          return QString(reportShape(safetyReportStatus(row.due, m_now)) + u' ' +
                         reportWords(row.due, m_now));
        },
        [this](const Row& row, int role) { return look(row, role); }}});
}

QVariant SeriousEventsModel::look(const Row& row, int role) const {
  if (role == Qt::AccessibleTextRole) return reportWords(row.due, m_now);
  const auto colour =
      role == Qt::ForegroundRole ? colourOf(safetyReportStatus(row.due, m_now)) : std::nullopt;
  return colour ? QVariant(*colour) : QVariant();
}

void SeriousEventsModel::show(const Study& study, const QDateTime& now) {
  m_plan = study.protocol.safety;
  m_zone = study.site.timeZone;
  m_now = now;
  setRows(seriousEvents(study));
}

void SeriousEventsModel::setNow(const QDateTime& now) {
  m_now = now;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

bool SeriousEventsModel::hasNotStarted() const {
  return placeOf([this](const Row& row) {
           return safetyReportStatus(row.due, m_now) == SafetyReportStatus::NotStarted &&
                  row.due->limit.from == ReportLimit::From::Site;
         }) >= 0;
}

int SeriousEventsModel::rowOf(const Row& wanted) const {
  return placeOf([&](const Row& row) { return sameReport(row, wanted); });
}

QString SeriousEventsModel::siteTime(const std::optional<QDateTime>& moment) const {
  return moment ? ::siteTime(*moment, m_zone) : QStringLiteral("–");
}

namespace {
constexpr int rowHeight = 28;
constexpr int leastEvent = 210; ///< of its column, in a narrow window too
} // namespace

SeriousEventsPanel::SeriousEventsPanel(QWidget* parent) : QWidget(parent) {
  m_assumption = new Paragraph(QStringLiteral("seriousAssumption"), TextRole::Muted);
  m_notStarted =
      new Paragraph(QStringLiteral("seriousNotStarted"), TextRole::Error,
                    tr("Not started: nobody has entered when the site learned that the event is serious. "
                       "Until then nobody knows whether its clock has run out."));
  m_none = new EmptyState(tr("No serious event is recorded."),
                          tr("An event is serious where its form says so, on the page Subjects."));
  m_model = new SeriousEventsModel(this);
  m_table = namedView("seriousEvents", tr("Serious events and their reports"));
  fixRowHeight(m_table, rowHeight);
  m_table->setModel(m_model);
  stretchColumn(m_table, SeriousEventsModel::Event);
  keepReadable(m_table, SeriousEventsModel::Event, leastEvent);
  auto* layout = tightColumn(this, 8, 8);
  addAll(layout, {m_assumption, m_notStarted, m_none});
  layout->addWidget(m_table, 1);
  connect(m_table, &QTableView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT subjectRequested(m_model->at(index.row()).subjectId); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& index) {
            if (index.isValid()) Q_EMIT eventChosen(m_model->at(index.row()).event.id);
          });
}

void SeriousEventsPanel::setBelow(QWidget* below) {
  m_below = below;
  static_cast<QBoxLayout*>(layout())->addWidget(below, 2);
}

void SeriousEventsPanel::show(const Study& study, const QDateTime& now) {
  const QModelIndex current = m_table->currentIndex();
  const auto chosen = current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt;
  m_model->show(study, now);
  const int row = chosen ? m_model->rowOf(*chosen) : -1;
  if (row >= 0) m_table->setCurrentIndex(m_model->index(row, SeriousEventsModel::Subject));
  m_notStarted->setVisible(m_model->hasNotStarted());
  const bool none = m_model->rowCount() == 0;
  m_none->setVisible(none);
  m_table->setVisible(!none);
  if (m_below) m_below->setVisible(!none);
  const SafetyPlan& plan = study.protocol.safety;
  m_assumption->setText(
      plan.isEmpty() ? tr("This study's protocol file (version %1) says nothing of when serious events are "
                          "reported: no clock runs.")
                           .arg(study.protocol.version)
                     : tr("Assumption: %1").arg(plan.assumption.in(QLocale().name())));
  m_assumption->setToolTip(typedText::inToolTip(plan.why.in(QLocale().name())));
}

void SeriousEventsPanel::setNow(const QDateTime& now) {
  m_model->setNow(now);
}
