#include "ui/pages/safety/serious_events_panel.h"

#include "ui/pages/safety/serious_events_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/table.h"
#include "ui/widgets/typed_text.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

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
