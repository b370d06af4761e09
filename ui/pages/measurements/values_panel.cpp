#include "ui/pages/measurements/values_panel.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/study/codes.h"
#include "app/study/study.h"
#include "db/session/study_commands.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/measurements/measurement_model.h"
#include "ui/pages/page.h"
#include "ui/signing/sign_dialog.h"
#include "ui/tables/table.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QLocale>
#include <algorithm>

namespace {
using Plane = MeasurementSlice::Plane;

constexpr int subjectRows = 250; ///< width of the names of analytes
constexpr int leastVisit = 52;
constexpr int timesHeight = 42; ///< two lines: day, hour

/// The lines of the audit trail that tell of a cell.
AuditFilter linesOf(const MeasurementCell& at) {
  AuditFilter filter;
  filter.subjectId = at.subjectId;
  filter.rowKey = {{QStringLiteral("visit"), at.visit}, {QStringLiteral("specimen"), codeOf(at.specimen)}};
  filter.table = QStringLiteral("sampling");
  filter.column = QStringLiteral("taken_at");
  if (isTimeOfSampling(at)) return filter;
  filter.rowKey.emplace_back(QStringLiteral("analyte"), at.analyte);
  filter.table = QStringLiteral("measurement");
  filter.column = QStringLiteral("value");
  return filter;
}

QStringList labelsOf(const Study& study) {
  QStringList labels;
  labels.reserve(static_cast<qsizetype>(study.subjects.size()));
  for (const Subject& subject : study.subjects)
    labels << subject.label();
  return labels;
}

/// Its page is in front, and not seen: the lock is up. Then nobody has left the cell, its editor was taken
/// away; what stands there may be half a number.
bool isCovered(const QWidget* part) {
  while (part && !qobject_cast<const Page*>(part))
    part = part->parentWidget();
  return part && !part->isHidden() && !part->isVisible();
}
} // namespace

ValuesPanel::ValuesPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = tightColumn(this, 8, 8);
  layout->addWidget(makeChoice());
  layout->addWidget(makeGrid(), 1);
  layout->addWidget(makeFoot());
  listen();
  // Of the grid: which plane is shown is no draft.
  m_draft = new FormDraft(
      m_grid, session, m_draftLine, QStringLiteral("measurements"),
      [this] {
        const auto open = m_grid->openCell();
        return draftOf(open ? m_model->typedWith(m_model->cell(open->cell), open->text) : m_model->typed());
      },
      [this](const QByteArray& typed) {
        m_model->setTyped(typedIn(typed));
        sayUnsaved();
      });
  m_draft->restore();
}

QWidget* ValuesPanel::makeChoice() {
  m_plane = new ChoiceBox;
  m_place = new ChoiceBox;
  m_plane->addItems({tr("one subject"), tr("one visit"), tr("one analyte")});
  m_place->setNarrow(32);
  auto* choice = new QWidget;
  auto* line = tightLine(choice, 16);
  line->addWidget(new Field(QStringLiteral("measurementPlane"), tr("&Show"), m_plane));
  line->addWidget(new Field(QStringLiteral("measurementPlace"), tr("&Of"), m_place));
  line->addStretch();
  return choice;
}

QWidget* ValuesPanel::makeGrid() {
  m_model = new MeasurementModel(m_session, this);
  m_grid = named<GridView>("measurementGrid");
  m_grid->setAccessibleName(tr("Measurements"));
  m_grid->setModel(m_model);
  new FieldHistory(m_grid, [this]() -> std::optional<AuditFilter> {
    if (!m_grid->currentIndex().isValid()) return std::nullopt;
    return linesOf(m_model->cell(m_grid->currentIndex()));
  });
  return m_grid;
}

QWidget* ValuesPanel::makeFoot() {
  m_current = new Paragraph(QStringLiteral("measurementCurrent"), TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("measurementMessage"));
  m_draftLine = new DraftLine(QStringLiteral("measurement"));
  auto* foot = new QWidget;
  auto* layout = tightColumn(foot, 8);
  auto* line = new QHBoxLayout;
  line->addWidget(m_message, 1);
  line->addWidget(m_draftLine);
  layout->addWidget(m_current);
  layout->addLayout(line);
  return foot;
}

void ValuesPanel::listen() {
  connect(m_plane, &QComboBox::currentIndexChanged, this, [this] {
    fillPlaces(0);
    showSlice();
  });
  connect(m_place, &QComboBox::currentIndexChanged, this, &ValuesPanel::showSlice);
  connect(m_model, &MeasurementModel::entered, this, &ValuesPanel::save, Qt::QueuedConnection);
  connect(
      m_model, &MeasurementModel::refused, this, [this](const QString& why) { say(why, Field::Tone::Error); },
      Qt::QueuedConnection); // it comes while the grid paints
  connect(m_model, &MeasurementModel::dataChanged, this, &ValuesPanel::showCurrent);
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ValuesPanel::showCurrent);
  connect(m_grid, &GridView::pasted, this, &ValuesPanel::paste);
  connect(m_grid, &GridView::cleared, this, &ValuesPanel::clearCells);
}

void ValuesPanel::say(const QString& sentence, Field::Tone tone) {
  m_message->say(sentence, tone);
}

void ValuesPanel::refresh() {
  const bool first = m_subjects.empty();
  if (labelsOf(m_session.study()) != m_labels) // somebody is new, or has got a subject number
    fillPlaces(std::max(0, m_place->currentIndex()));
  if (first)
    showSlice();
  else
    m_model->reload();
  sayUnsaved();
}

RowId ValuesPanel::subjectInFront() const {
  return m_plane->currentIndex() == static_cast<int>(Plane::OfSubject) ? m_chosenSubject : 0;
}

void ValuesPanel::openSubject(RowId subjectId) {
  const auto found = std::find(m_subjects.begin(), m_subjects.end(), subjectId);
  if (found == m_subjects.end()) return;
  m_plane->setCurrentIndex(static_cast<int>(Plane::OfSubject));
  m_place->setCurrentIndex(static_cast<int>(found - m_subjects.begin()));
}

/// `place`: of the visits or analytes; the subject that was chosen stays chosen.
void ValuesPanel::fillPlaces(int place) {
  const MeasurementPlan& plan = m_session.protocol().measurements;
  const auto plane = static_cast<Plane>(m_plane->currentIndex());
  const QString language = QLocale().name();
  const RowId before = m_subjects.empty() ? 0 : m_chosenSubject;
  m_labels = labelsOf(m_session.study());
  QStringList names;
  int first = 0;
  m_subjects.clear();
  for (const Subject& subject : m_session.study().subjects) {
    if (subject.id == before || (before == 0 && subject.infusion))
      first = static_cast<int>(m_subjects.size());
    m_subjects.push_back(subject.id);
  }
  if (plane == Plane::OfSubject)
    names = m_labels;
  else
    first = place;
  if (plane == Plane::OfVisit)
    for (const Visit& visit : plan.visits)
      names << visit.name.in(language);
  if (plane == Plane::OfAnalyte)
    for (const Measurand& measurand : measurandsOf(plan))
      names << analyteLabel(*measurand.analyte, measurand.specimen, language);
  m_filling = true;
  m_place->clear();
  m_place->addItems(names);
  m_place->setCurrentIndex(first);
  m_filling = false;
}

MeasurementSlice ValuesPanel::chosen() const {
  const MeasurementPlan& plan = m_session.protocol().measurements;
  MeasurementSlice slice;
  slice.plane = static_cast<Plane>(m_plane->currentIndex());
  const auto place = static_cast<std::size_t>(std::max(0, m_place->currentIndex()));
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

void ValuesPanel::showSlice() {
  if (m_filling || m_subjects.empty()) return;
  const MeasurementSlice slice = chosen();
  if (slice.plane == Plane::OfSubject) m_chosenSubject = slice.at.subjectId;
  arrangeColumns(m_grid, QStringLiteral("measurementGrid/%1").arg(m_plane->currentIndex()), [&] {
    sizeSections(slice.plane);
    m_model->show(slice);
  });
  for (int row = 0; row < m_model->rowCount(); ++row)
    if (m_model->hasTimes(row)) m_grid->verticalHeader()->resizeSection(row, atTypeSize(timesHeight));
  m_grid->setCurrentIndex(m_model->index(0, 0));
  m_grid->scrollToTop();
  showCurrent();
}

/// One subject's visits fit side by side: a column is as wide as what stands in it, and the grid scrolls up
/// and down alone. The rows of the others are too many to be measured.
void ValuesPanel::sizeSections(Plane plane) {
  QHeaderView* columns = m_grid->horizontalHeader();
  const bool ofSubject = plane == Plane::OfSubject;
  m_grid->verticalHeader()->setFixedWidth(atTypeSize(ofSubject ? subjectRows : 88));
  columns->setSectionResizeMode(ofSubject ? QHeaderView::ResizeToContents : QHeaderView::Interactive);
  columns->setMinimumSectionSize(ofSubject ? atTypeSize(leastVisit) : -1);
  if (!ofSubject) columns->setDefaultSectionSize(atTypeSize(plane == Plane::OfVisit ? 148 : 80));
}

void ValuesPanel::showCurrent() {
  m_current->setText(m_model->sentence(m_grid->currentIndex()));
}

void ValuesPanel::paste(const QModelIndex& from, const QList<QStringList>& lines) {
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

void ValuesPanel::clearCells(const QModelIndexList& cells) {
  for (const QModelIndex& cell : cells)
    if (m_model->flags(cell).testFlag(Qt::ItemIsEditable)) m_model->type(m_model->cell(cell), {});
  save();
}

/// Of another page nobody is asked for a reason: what needs one stays in its cell.
void ValuesPanel::save() {
  if (isCovered(this)) return sayUnsaved();
  const CellEntries entries = m_model->typedEntries();
  std::optional<Refusal> refused;
  if (!entries.isEmpty()) {
    const auto command = [&](const QString& reason) {
      return m_session.commands().saveAtVisits(entries.measurements, entries.samplings, reason);
    };
    const auto saved = isVisible() ? withReason(this, command) : command({});
    if (saved)
      m_model->forget(entries);
    else
      refused = saved.error();
  }
  if (!isVisible()) m_draft->keep(); // as the page was left, it was not saved yet
  sayUnsaved();
  if (refused && !refused->message.isEmpty()) m_message->say(refused->message, Field::Tone::Error);
}

/// What is typed and not in the file, and why the first of it is not.
void ValuesPanel::sayUnsaved() {
  const auto count = static_cast<int>(m_model->typed().size());
  m_draft->follow();
  if (count == 0) return m_message->say({});
  const auto wrong = m_model->firstWrong();
  const QString unsaved = tr("%n value(s) are not saved.", nullptr, count);
  m_message->say(wrong ? tr("%1 %2", "how many are not saved, why").arg(unsaved, wrong->message) : unsaved,
                 Field::Tone::Error);
}
