#include "ui/pages/safety/serious_events_panel.h"

#include "app/base/date_text.h"
#include "app/reports/safety/safety_clocks.h"
#include "app/study/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
namespace {
std::optional<QColor> colourOf(ReportState state) {
  const Theme& theme = Theme::current();
  switch (state) {
  case ReportState::Overdue:
  case ReportState::NotStarted:
    return theme.error;
  case ReportState::Due:
  case ReportState::SentLate:
  case ReportState::Sent:
    return theme.warning;
  case ReportState::SentInTime:
    return theme.cleared;
  case ReportState::NoClock:
    break;
  }
  return std::nullopt;
}

bool sameReport(const SeriousEventRow& a, const SeriousEventRow& b) {
  const auto recipient = [](const SeriousEventRow& row) {
    return row.due ? std::optional(recipientOf(row.due->clock)) : std::nullopt;
  };
  return a.event.id == b.event.id && recipient(a) == recipient(b);
}
} // namespace

void SeriousEventsModel::show(const Study& study, const QDateTime& now) {
  beginResetModel();
  m_rows = seriousEvents(study);
  m_plan = study.protocol.safety;
  m_zone = study.site.timeZone;
  m_now = now;
  endResetModel();
}

void SeriousEventsModel::setNow(const QDateTime& now) {
  m_now = now;
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

bool SeriousEventsModel::hasNotStarted() const {
  return std::any_of(m_rows.begin(), m_rows.end(), [this](const SeriousEventRow& row) {
    return reportState(row.due, m_now) == ReportState::NotStarted;
  });
}

int SeriousEventsModel::rowOf(const SeriousEventRow& wanted) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const SeriousEventRow& row) { return sameReport(row, wanted); });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SeriousEventsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeriousEventsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString SeriousEventsModel::siteTime(const std::optional<QDateTime>& moment) const {
  return moment ? ::siteTime(*moment, m_zone) : QStringLiteral("–");
}

QString SeriousEventsModel::cell(const SeriousEventRow& row, int column) const {
  const QString none = QStringLiteral("–");
  switch (column) {
  case Subject:
    return row.level == 0 ? row.subject : QStringLiteral("%1 L%2").arg(row.subject).arg(row.level);
  case Event:
    return tr("G%1 %2").arg(QString::number(row.event.grade), row.event.term);
  case Why:
    return row.event.seriousness ? seriousnessName(*row.event.seriousness) : none;
  case Report:
    return row.due ? clockName(row.due->clock, m_plan) : none;
  case Rule:
    return row.due ? clockRuleId(row.due->clock) : none;
  case DueAt:
    return siteTime(row.due ? row.due->dueAt : std::nullopt);
  case SentAt:
    return siteTime(row.due ? row.due->sentAt : std::nullopt);
  case State:
    return QString(reportShape(reportState(row.due, m_now)) + u' ' + reportWords(row.due, m_now));
  default:
    return {};
  }
}

QVariant SeriousEventsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SeriousEventRow& row = at(index.row());
  if (role == Qt::DisplayRole) return cell(row, index.column());
  if (role == Qt::ToolTipRole) return typedText::inToolTip(cell(row, index.column()));
  if (role == Qt::AccessibleTextRole && index.column() == State) return reportWords(row.due, m_now);
  if (role == Qt::ForegroundRole && index.column() == State)
    if (const auto colour = colourOf(reportState(row.due, m_now))) return *colour;
  return {};
}

QVariant SeriousEventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
    return QAbstractTableModel::headerData(section, orientation, role);
  const QString titles[] = {tr("Subject"), tr("Event"),           tr("Serious because"),  tr("Report"),
                            tr("Rule"),    tr("Due (site time)"), tr("Sent (site time)"), tr("State")};
  return titles[section];
}

namespace {
constexpr int rowHeight = 28;
} // namespace

SeriousEventsPanel::SeriousEventsPanel(QWidget* parent) : QWidget(parent) {
  m_assumption = new Paragraph(QStringLiteral("seriousAssumption"), TextRole::Muted);
  m_notStarted = new Paragraph(QStringLiteral("seriousNotStarted"), TextRole::Error);
  m_notStarted->setText(tr("Not started: nobody has entered when the site learned that the event is serious. "
                           "Until then nobody knows whether its clock has run out."));
  m_none = new EmptyState(tr("No serious event is recorded."),
                          tr("An event is serious where its form says so, on the page Subjects."));
  m_model = new SeriousEventsModel(this);
  m_table = new QTableView;
  m_table->setObjectName(QStringLiteral("seriousEvents"));
  m_table->setAccessibleName(tr("Serious events and their reports"));
  styleTable(m_table);
  m_table->setWordWrap(false); // rows of one height: thousands are shown at once; what is cut off is told
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
  m_table->setModel(m_model);
  QHeaderView* head = m_table->horizontalHeader();
  head->setStretchLastSection(false);
  head->setSectionResizeMode(QHeaderView::ResizeToContents);
  for (const int column : {SeriousEventsModel::Event, SeriousEventsModel::Why})
    head->setSectionResizeMode(column, QHeaderView::Stretch);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->setSpacing(8);
  layout->addWidget(m_assumption);
  layout->addWidget(m_notStarted);
  layout->addWidget(m_none);
  layout->addWidget(m_table, 1);
  connect(m_table, &QTableView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT subjectRequested(m_model->at(index.row()).subjectId); });
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
