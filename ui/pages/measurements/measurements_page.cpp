#include "ui/pages/measurements/measurements_page.h"

#include "db/roles.h"
#include "ui/pages/measurements/import_from_laboratory.h"
#include "ui/pages/measurements/pk_panel.h"
#include "ui/pages/measurements/trends_panel.h"
#include "ui/pages/measurements/values_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"

#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

MeasurementsPage::MeasurementsPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  const MeasurementPlan& plan = study().protocol.measurements;
  const QString language = QLocale().name();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* frame =
      new PageFrame(tr("Measurements"),
                    plan.isEmpty() ? QString() : tr("Assumption: %1").arg(plan.assumption.in(language)));
  frame->setToolTip(plan.why.in(language));
  layout->addWidget(frame);
  m_nothing =
      plan.isEmpty()
          ? new EmptyState(tr("This study's protocol file (version %1) names no visits and analytes.")
                               .arg(study().protocol.version),
                           tr("Measurements are entered in studies whose protocol file does."))
          : new EmptyState(tr("No subject yet."),
                           tr("Measurements are entered once consent is recorded, on the page Screening."));
  m_import = new QPushButton(tr("&Import from a laboratory…"));
  m_import->setObjectName(QStringLiteral("measurementImport"));
  m_import->setEnabled(may(session().user().role, Action::EnterSubject));
  frame->actions()->addWidget(m_import);
  connect(m_import, &QPushButton::clicked, this, &MeasurementsPage::import);
  frame->content()->addWidget(m_nothing);
  m_body = new QTabWidget;
  m_body->setObjectName(QStringLiteral("measurementTabs"));
  m_body->setDocumentMode(true);
  m_values = new ValuesPanel(session());
  m_pk = new PkPanel(session());
  m_trends = new TrendsPanel(session());
  m_body->addTab(m_values, tr("&Values"));
  m_body->addTab(m_pk, tr("&Pharmacokinetics"));
  m_body->addTab(m_trends, tr("&Trends"));
  frame->content()->addWidget(m_body, 1);
  connect(m_body, &QTabWidget::currentChanged, this, &MeasurementsPage::refresh);
}

void MeasurementsPage::refresh() {
  const bool nothing = study().protocol.measurements.isEmpty() || study().subjects.empty();
  m_nothing->setVisible(nothing);
  m_body->setVisible(!nothing);
  m_import->setVisible(!nothing);
  if (nothing) return;
  if (m_body->currentWidget() == m_pk) m_pk->refresh();
  if (m_body->currentWidget() == m_trends) m_trends->refresh();
  m_values->refresh();
}

void MeasurementsPage::keepDraft() {
  m_values->keepDraft();
}

void MeasurementsPage::openRow(RowId subjectId) {
  m_values->openSubject(subjectId);
}

void MeasurementsPage::import() {
  const auto done = importFromLaboratory(session(), this);
  if (done && done->isEmpty()) return;
  m_values->say(done ? *done : done.error().message, done ? Field::Tone::Good : Field::Tone::Error);
}
