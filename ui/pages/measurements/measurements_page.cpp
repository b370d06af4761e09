#include "ui/pages/measurements/measurements_page.h"

#include "app/analysis/measured_value.h"
#include "db/roles.h"
#include "ui/pages/measurements/grid_view.h"
#include "ui/pages/measurements/import_from_laboratory.h"
#include "ui/pages/measurements/measurement_model.h"
#include "ui/pages/measurements/pk_panel.h"
#include "ui/pages/measurements/trends_panel.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_history.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/reason_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {
using Plane = MeasurementSlice::Plane;
const QString draftKey = QStringLiteral("measurements");

ChoiceBox* choiceBox(const Field* field) {
  return static_cast<ChoiceBox*>(field->input());
}

QByteArray draftOf(const MeasurementModel::Typed& typed) {
  QJsonArray cells;
  for (const auto& [at, text] : typed)
    cells.append(QJsonArray{at.subjectId, at.visit, at.analyte, static_cast<int>(at.specimen), text});
  return cells.isEmpty() ? QByteArray() : QJsonDocument(cells).toJson(QJsonDocument::Compact);
}

MeasurementModel::Typed typedIn(const QByteArray& draft) {
  MeasurementModel::Typed typed;
  for (const auto& line : QJsonDocument::fromJson(draft).array()) {
    const QJsonArray cell = line.toArray();
    typed[{cell.at(0).toInteger(), cell.at(1).toString(), cell.at(2).toString(),
           static_cast<Specimen>(cell.at(3).toInt())}] = cell.at(4).toString();
  }
  return typed;
}
} // namespace

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
  m_pk = new PkPanel(session());
  m_trends = new TrendsPanel(session());
  m_body->addTab(makeValues(), tr("&Values"));
  m_body->addTab(m_pk, tr("&Pharmacokinetics"));
  m_body->addTab(m_trends, tr("&Trends"));
  frame->content()->addWidget(m_body, 1);
  connect(m_body, &QTabWidget::currentChanged, this, &MeasurementsPage::refresh);
  restoreDraft();
}

QWidget* MeasurementsPage::makeValues() {
  auto* values = new QWidget;
  auto* body = new QVBoxLayout(values);
  body->setContentsMargins(0, 8, 0, 0);
  body->setSpacing(8);
  m_plane = new Field(QStringLiteral("measurementPlane"), tr("&Show"), new ChoiceBox);
  m_place = new Field(QStringLiteral("measurementPlace"), tr("&Of"), new ChoiceBox);
  choiceBox(m_plane)->addItems({tr("one subject"), tr("one visit"), tr("one analyte")});
  choiceBox(m_place)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  choiceBox(m_place)->setMinimumContentsLength(32); // measuring ten thousand names would be felt
  auto* line = new QHBoxLayout;
  line->setSpacing(16);
  line->addWidget(m_plane);
  line->addWidget(m_place);
  line->addStretch();
  body->addLayout(line);
  body->addWidget(makeGrid(), 1);
  connect(choiceBox(m_plane), &QComboBox::currentIndexChanged, this, [this] {
    fillPlaces();
    showSlice();
  });
  connect(choiceBox(m_place), &QComboBox::currentIndexChanged, this, &MeasurementsPage::showSlice);
  return values;
}

QWidget* MeasurementsPage::makeGrid() {
  auto* area = new QWidget;
  auto* layout = new QVBoxLayout(area);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  m_model = new MeasurementModel(session(), this);
  m_grid = new GridView;
  m_grid->setObjectName(QStringLiteral("measurementGrid"));
  m_grid->setAccessibleName(tr("Measurements"));
  m_grid->setModel(m_model);
  m_current = new Paragraph(QStringLiteral("measurementCurrent"), TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("measurementMessage"));
  m_discard = new QPushButton(tr("&Undo what is not saved"));
  m_discard->setObjectName(QStringLiteral("measurementDiscard"));
  auto* foot = new QHBoxLayout;
  foot->addWidget(m_message, 1);
  foot->addWidget(m_discard);
  layout->addWidget(m_grid, 1);
  layout->addWidget(m_current);
  layout->addLayout(foot);
  new FieldHistory(m_grid, [this]() -> std::optional<AuditFilter> {
    if (!m_grid->currentIndex().isValid()) return std::nullopt;
    const MeasurementCell at = m_model->cell(m_grid->currentIndex());
    AuditFilter filter;
    filter.subjectId = at.subjectId;
    filter.table = QStringLiteral("measurement");
    filter.column = QStringLiteral("value");
    filter.rowKey = {{QStringLiteral("visit"), at.visit},
                     {QStringLiteral("analyte"), at.analyte},
                     {QStringLiteral("specimen"), specimenCode(at.specimen)}};
    return filter;
  });
  connect(m_model, &MeasurementModel::entered, this, &MeasurementsPage::save, Qt::QueuedConnection);
  connect(
      m_model, &MeasurementModel::refused, m_message,
      [this](const QString& why) { m_message->say(why, Field::Tone::Error); },
      Qt::QueuedConnection); // it comes while the grid paints
  connect(m_model, &MeasurementModel::dataChanged, this, &MeasurementsPage::showCurrent);
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
          &MeasurementsPage::showCurrent);
  connect(m_grid, &GridView::pasted, this, &MeasurementsPage::paste);
  connect(m_grid, &GridView::cleared, this, &MeasurementsPage::clearCells);
  connect(m_discard, &QPushButton::clicked, this, &MeasurementsPage::discard);
  return area;
}

void MeasurementsPage::refresh() {
  const bool nothing = study().protocol.measurements.isEmpty() || study().subjects.empty();
  m_nothing->setVisible(nothing);
  m_body->setVisible(!nothing);
  m_import->setVisible(!nothing);
  if (nothing) return;
  if (m_body->currentWidget() == m_pk) m_pk->refresh();
  if (m_body->currentWidget() == m_trends) m_trends->refresh();
  if (m_subjects.size() != study().subjects.size()) {
    fillPlaces();
    showSlice();
  } else {
    m_model->reload();
  }
  sayUnsaved();
}

void MeasurementsPage::fillPlaces() {
  const MeasurementPlan& plan = study().protocol.measurements;
  const auto plane = static_cast<Plane>(choiceBox(m_plane)->currentIndex());
  const QString language = QLocale().name();
  const RowId before = m_subjects.empty() ? 0 : m_chosenSubject;
  QStringList names;
  int first = 0;
  m_subjects.clear();
  for (const Subject& subject : study().subjects) {
    if (subject.id == before || (before == 0 && subject.infusion))
      first = static_cast<int>(m_subjects.size());
    m_subjects.push_back(subject.id);
    if (plane == Plane::OfSubject) names << subject.label();
  }
  if (plane != Plane::OfSubject) first = 0;
  if (plane == Plane::OfVisit)
    for (const Visit& visit : plan.visits)
      names << visit.name.in(language);
  if (plane == Plane::OfAnalyte)
    for (const Measurand& measurand : measurandsOf(plan))
      names << analyteLabel(*measurand.analyte, measurand.specimen, language);
  m_filling = true;
  choiceBox(m_place)->clear();
  choiceBox(m_place)->addItems(names);
  choiceBox(m_place)->setCurrentIndex(first);
  m_filling = false;
}

MeasurementSlice MeasurementsPage::chosen() const {
  const MeasurementPlan& plan = study().protocol.measurements;
  MeasurementSlice slice;
  slice.plane = static_cast<Plane>(choiceBox(m_plane)->currentIndex());
  const auto place = static_cast<std::size_t>(std::max(0, choiceBox(m_place)->currentIndex()));
  switch (slice.plane) {
  case Plane::OfSubject:
    slice.at.subjectId = m_subjects.at(place);
    break;
  case Plane::OfVisit:
    slice.at.visit = plan.visits.at(place).id;
    break;
  case Plane::OfAnalyte: {
    const Measurand measurand = measurandsOf(plan).at(place);
    slice.at.analyte = measurand.analyte->id;
    slice.at.specimen = measurand.specimen;
    break;
  }
  }
  return slice;
}

void MeasurementsPage::showSlice() {
  if (m_filling || m_subjects.empty()) return;
  const MeasurementSlice slice = chosen();
  if (slice.plane == Plane::OfSubject) m_chosenSubject = slice.at.subjectId;
  m_model->show(slice);
  m_grid->verticalHeader()->setFixedWidth(slice.plane == Plane::OfSubject ? 308 : 88);
  m_grid->horizontalHeader()->setDefaultSectionSize(slice.plane == Plane::OfVisit ? 148 : 80);
  m_grid->setCurrentIndex(m_model->index(0, 0));
  m_grid->scrollToTop();
  showCurrent();
}

void MeasurementsPage::showCurrent() {
  m_current->setText(m_model->sentence(m_grid->currentIndex()));
}

void MeasurementsPage::openRow(RowId subjectId) {
  const auto found = std::find(m_subjects.begin(), m_subjects.end(), subjectId);
  if (found == m_subjects.end()) return;
  choiceBox(m_plane)->setCurrentIndex(static_cast<int>(Plane::OfSubject));
  choiceBox(m_place)->setCurrentIndex(static_cast<int>(found - m_subjects.begin()));
}

void MeasurementsPage::paste(const QModelIndex& from, const QList<QStringList>& lines) {
  int outside = 0;
  for (qsizetype row = 0; row < lines.size(); ++row)
    for (qsizetype column = 0; column < lines[row].size(); ++column) {
      const QModelIndex cell =
          m_model->index(from.row() + static_cast<int>(row), from.column() + static_cast<int>(column));
      if (cell.isValid() && m_model->flags(cell).testFlag(Qt::ItemIsEditable))
        m_model->type(m_model->cell(cell), lines[row][column]);
      else if (!lines[row][column].trimmed().isEmpty())
        ++outside;
    }
  save();
  if (outside > 0)
    m_message->say(tr("%n value(s) lie outside the table and were not pasted.", nullptr, outside),
                   Field::Tone::Error);
}

void MeasurementsPage::import() {
  const auto done = importFromLaboratory(session(), this);
  if (done && done->isEmpty()) return;
  m_message->say(done ? *done : done.error().message, done ? Field::Tone::Good : Field::Tone::Error);
}

void MeasurementsPage::clearCells(const QModelIndexList& cells) {
  for (const QModelIndex& cell : cells)
    if (m_model->flags(cell).testFlag(Qt::ItemIsEditable)) m_model->type(m_model->cell(cell), {});
  save();
}

void MeasurementsPage::save() {
  const std::vector<Measurement> values = m_model->typedValues();
  std::optional<Refusal> refused;
  if (!values.empty()) {
    const auto saved =
        withReason(this, [&](const QString& reason) { return commands().saveMeasurements(values, reason); });
    if (saved)
      m_model->forget(values);
    else
      refused = saved.error();
  }
  sayUnsaved();
  if (refused && !refused->message.isEmpty()) m_message->say(refused->message, Field::Tone::Error);
}

/// What is typed and not in the file, and why the first of it is not.
void MeasurementsPage::sayUnsaved() {
  const auto count = static_cast<int>(m_model->typed().size());
  m_discard->setVisible(count > 0);
  if (count == 0) return m_message->say({});
  const auto wrong = m_model->firstWrong();
  const QString unsaved = tr("%n value(s) are not saved.", nullptr, count);
  m_message->say(wrong ? tr("%1 %2", "how many are not saved, why").arg(unsaved, wrong->message) : unsaved,
                 Field::Tone::Error);
}

void MeasurementsPage::discard() {
  m_model->setTyped({});
  keepDraft();
  sayUnsaved();
}

void MeasurementsPage::keepDraft() {
  const QByteArray draft = draftOf(m_model->typed());
  if (draft != session().draft(draftKey)) commands().saveDraft(draftKey, draft);
}

void MeasurementsPage::restoreDraft() {
  m_model->setTyped(typedIn(session().draft(draftKey)));
}
