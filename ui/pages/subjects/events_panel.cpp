#include "ui/pages/subjects/events_panel.h"

#include "ui/pages/subjects/event_form.h"
#include "ui/pages/subjects/events_model.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

EventsPanel::EventsPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_none = new QLabel(tr("No adverse event is recorded."));
  setTextRole(m_none, TextRole::Muted);
  m_model = new EventsModel(this);
  m_table = new QTableView;
  m_table->setObjectName(QStringLiteral("eventsTable"));
  m_table->setAccessibleName(tr("Adverse events"));
  styleTable(m_table);
  m_table->setModel(m_model);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setSectionResizeMode(EventsModel::Term, QHeaderView::Stretch);
  m_form = new EventForm(session);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  layout->addWidget(m_none);
  layout->addWidget(m_table);
  layout->addWidget(m_form, 1);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
          [this](const QModelIndex& row) {
            if (!m_showing && row.isValid()) m_form->edit(row.data(EventsModel::EventIdRole).toLongLong());
          });
  connect(m_form, &EventForm::eventChanged, this, [this] {
    if (const Subject* subject = m_session.study().subject(m_subjectId)) show(*subject);
  });
}

void EventsPanel::show(const Subject& subject) {
  m_subjectId = subject.id;
  m_showing = true;
  m_model->show(m_session.study(), subject, m_form->drafts());
  const int row = m_model->rowOf(m_form->eventId());
  if (row >= 0)
    m_table->setCurrentIndex(m_model->index(row, 0));
  else
    m_table->setCurrentIndex({});
  m_showing = false;
  const int rows = m_model->rowCount();
  m_none->setVisible(rows == 0);
  m_table->setVisible(rows > 0);
  // As high as its rows, up to five; more scroll.
  m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 32 * std::min(rows, 5) + 4);
}
