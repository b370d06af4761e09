#include "ui/pages/measurements/measurements_page.h"

#include "app/study/study.h"
#include "app/study/user.h"
#include "ui/pages/measurements/lab_import_dialog.h"
#include "ui/pages/measurements/measurement_model.h"
#include "ui/pages/measurements/pk_panel.h"
#include "ui/pages/measurements/trends_panel.h"
#include "ui/pages/measurements/values_panel.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QLocale>
#include <QTabWidget>
#include <algorithm>

MeasurementsPage::MeasurementsPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  const MeasurementPlan& plan = session().protocol().measurements;
  m_frame = new PageFrame(tr("Measurements"), subtitle(), this);
  m_nothing =
      plan.isEmpty()
          ? new EmptyState(tr("This study's protocol file (version %1) names no visits and analytes.")
                               .arg(session().protocol().version),
                           tr("Measurements are entered in studies whose protocol file does."))
          : new EmptyState(tr("No subject yet."),
                           tr("Measurements are entered once consent is recorded, on the page Screening."));
  m_import = named<QPushButton>("measurementImport", tr("&Import from a laboratory…"));
  m_import->setEnabled(may(session().user().role, Action::EnterSubject));
  m_frame->actions()->addWidget(m_import);
  connect(m_import, &QPushButton::clicked, this, &MeasurementsPage::import);
  m_frame->content()->addWidget(m_nothing);
  m_body = namedTabs("measurementTabs", tr("Measurements"));
  m_values = new ValuesPanel(session());
  m_pk = new LazyTab<PkPanel>([this] { return new PkPanel(session()); });
  m_trends = new LazyTab<TrendsPanel>([this] { return new TrendsPanel(session()); });
  m_body->addTab(m_values, tr("&Values"));
  m_body->addTab(m_pk, tr("&Pharmacokinetics"));
  m_body->addTab(m_trends, tr("&Trends"));
  m_frame->content()->addWidget(m_body, 1);
  connect(m_body, &QTabWidget::currentChanged, this, &MeasurementsPage::refresh);
}

/// What of the plan is still the protocol file's assumption.
QString MeasurementsPage::subtitle() const {
  const MeasurementPlan& plan = session().protocol().measurements;
  const Site& site = session().site();
  if (plan.isEmpty()) return {};
  if (site.visitWindows.isEmpty() && site.assays.isEmpty())
    return tr("Assumption: %1").arg(plan.assumption.in(QLocale().name()));
  const auto numbers = std::count_if(plan.analytes.begin(), plan.analytes.end(), [](const Analyte& analyte) {
    return analyte.kind == AnalyteKind::Number;
  });
  return tr("The site's own: %1 of %2 visit windows, limits of %3 of %4 analytes. Everything else of the "
            "plan is "
            "an assumption of the protocol file; see the page Study.")
      .arg(site.visitWindows.size())
      .arg(plan.visits.size())
      .arg(site.assays.size())
      .arg(numbers);
}

void MeasurementsPage::refresh() {
  const MeasurementPlan& plan = session().protocol().measurements;
  const QString language = QLocale().name();
  m_frame->setTitle(tr("Measurements"), subtitle());
  m_frame->setToolTip(
      plan.isEmpty() ? QString()
                     : typedText::inToolTip(plan.assumption.in(language) + u'\n' + plan.why.in(language)));
  const bool nothing = plan.isEmpty() || study().subjects.empty();
  m_nothing->setVisible(nothing);
  m_body->setVisible(!nothing);
  m_import->setVisible(!nothing);
  if (nothing) return;
  if (m_body->currentWidget() == m_pk) m_pk->content()->refresh();
  if (m_body->currentWidget() == m_trends) m_trends->content()->refresh();
  m_values->refresh();
}

void MeasurementsPage::openRow(RowId subjectId) {
  m_values->openSubject(subjectId);
}

RowId MeasurementsPage::rowInFront() const {
  return m_values->subjectInFront();
}

void MeasurementsPage::openTask(const DueItem& due) {
  m_body->setCurrentWidget(m_values);
  openRow(due.row);
  auto* grid = m_values->findChild<GridView*>();
  const QModelIndex first = m_values->findChild<MeasurementModel*>()->firstOf(due.visit);
  if (first.isValid()) grid->setCurrentIndex(first);
  grid->setFocus(Qt::TabFocusReason);
}

void MeasurementsPage::import() {
  const auto done = importFromLaboratory(session(), this);
  if (done && done->isEmpty()) return;
  m_body->setCurrentWidget(m_values); // what was imported stands there, and the sentence
  m_values->say(done ? *done : done.error().message, done ? Field::Tone::Good : Field::Tone::Error);
}
