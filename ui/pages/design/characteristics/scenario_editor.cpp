#include "ui/pages/design/characteristics/scenario_editor.h"

#include "app/reports/outlook/operating_report.h"
#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kept_state.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {
QString keyOf(const DoseLevel& level) {
  return QString::number(level.cellsPerKg, 'g', 9);
}

bool holds(const std::vector<TypedScenario>& rows, RowId id) {
  return std::any_of(rows.begin(), rows.end(), [id](const TypedScenario& row) { return row.id == id; });
}
} // namespace

QByteArray draftOf(const DoseDesign& design, const std::vector<TypedScenario>& rows,
                   const std::vector<TypedScenario>& saved) {
  QJsonArray lines;
  for (const TypedScenario& row : rows) {
    QJsonObject rates;
    for (int level = 1; level <= design.top(); ++level)
      rates[keyOf(design.level(level))] = row.rates.value(level - 1);
    lines.append(QJsonObject{{QStringLiteral("id"), row.id},
                             {QStringLiteral("name"), row.name},
                             {QStringLiteral("rates"), rates}});
  }
  QJsonArray known;
  for (const TypedScenario& row : saved)
    known.append(row.id);
  return QJsonDocument(QJsonObject{{QStringLiteral("rows"), lines}, {QStringLiteral("known"), known}})
      .toJson(QJsonDocument::Compact);
}

std::optional<std::vector<TypedScenario>> typedIn(const QByteArray& draft, const DoseDesign& design,
                                                  const std::vector<TypedScenario>& saved) {
  const QJsonDocument json = QJsonDocument::fromJson(draft);
  if (!json.isObject()) return std::nullopt;
  std::vector<TypedScenario> rows;
  for (const auto& line : json[QLatin1String("rows")].toArray()) {
    const QJsonObject rates = line.toObject().value(QLatin1String("rates")).toObject();
    TypedScenario& row = rows.emplace_back();
    row.id = line.toObject().value(QLatin1String("id")).toInteger();
    row.name = line.toObject().value(QLatin1String("name")).toString();
    for (const DoseLevel& level : design.levels)
      row.rates << rates.value(keyOf(level)).toString();
    if (!holds(saved, row.id)) row.id = 0;
  }
  const QJsonArray known = json[QLatin1String("known")].toArray();
  for (const TypedScenario& row : saved)
    if (!known.contains(QJsonValue(row.id))) rows.push_back(row);
  return rows;
}

namespace {
constexpr int fewLevels = 5; ///< these leave the names what room there is

std::vector<TypedScenario> withoutBlank(std::vector<TypedScenario> rows) {
  std::erase_if(rows, [](const TypedScenario& row) { return row.id == 0 && row.isBlank(); });
  return rows;
}
} // namespace

ScenarioEditor::ScenarioEditor(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* undo = new DraftLine(QStringLiteral("scenario"));
  m_draft = new FormDraft(
      this, session, undo, QStringLiteral("toxicity-scenarios"),
      [this]() -> std::optional<QByteArray> {
        if (!m_isRead) return std::nullopt;
        const auto open = m_grid->openCell();
        return draft(open ? m_model->rowsWith(open->cell, open->text) : m_model->rows());
      },
      [this](const QByteArray& typed) { put(typed); });
  m_model = new ScenarioModel(this);
  m_model->setEditable(may(session.user().role, Action::PlanAhead));
  m_grid = named<GridView>("scenarioGrid");
  m_grid->setAccessibleName(tr("Toxicity scenarios: true DLT rates from 0 to 1, or in percent"));
  m_grid->setModel(m_model);
  m_empty = new EmptyState(
      tr("No toxicity scenario yet."),
      tr("A scenario is a true DLT rate at every dose level, under which the design is judged: a number "
         "from 0 to 1, such as 0.05, or 5 %. Add a row and enter what you want to suppose; a block of cells "
         "can be pasted into it from a spreadsheet. The protocol names none."));
  m_warning = new Paragraph(QStringLiteral("scenarioWarning"), TextRole::Warning);
  m_message = new MessageLine(QStringLiteral("scenarioMessage"));
  auto* layout = tightColumn(this, 8);
  layout->addWidget(m_empty);
  layout->addWidget(m_grid, 1);
  addAll(layout, {m_message, m_warning});
  layout->addLayout(makeButtons(undo));
  layout->addStretch(); // while there is no grid
  listen();
}

QHBoxLayout* ScenarioEditor::makeButtons(DraftLine* undo) {
  auto* line = tightLine(8);
  m_add = addButton(line, "scenarioAdd", tr("Add &row"));
  m_remove = addButton(line, "scenarioRemove", tr("Re&move row"));
  m_up = addButton(line, "scenarioUp", QStringLiteral("↑"));
  m_down = addButton(line, "scenarioDown", QStringLiteral("↓"));
  m_up->setAccessibleName(tr("Move the row up"));
  m_down->setAccessibleName(tr("Move the row down"));
  m_up->setShortcut(Qt::ALT | Qt::Key_Up);
  m_down->setShortcut(Qt::ALT | Qt::Key_Down);
  for (QPushButton* button : {m_up, m_down}) {
    button->setFixedWidth(atTypeSize(36));
    button->setToolTip(tr("%1 (%2)", "what a button does, its keys")
                           .arg(button->accessibleName(), button->shortcut().toString()));
  }
  line->addStretch(1);
  line->addWidget(undo);
  m_save = addButton(line, "scenarioSave", tr("&Save with the study"));
  return line;
}

void ScenarioEditor::listen() {
  connect(m_add, &QPushButton::clicked, this, &ScenarioEditor::addRow);
  connect(m_remove, &QPushButton::clicked, this, &ScenarioEditor::removeRow);
  connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
  connect(m_down, &QPushButton::clicked, this, [this] { moveRow(1); });
  connect(m_save, &QPushButton::clicked, this, &ScenarioEditor::save);
  connect(m_grid, &GridView::pasted, this, &ScenarioEditor::paste);
  connect(m_grid, &GridView::cleared, this, &ScenarioEditor::clearCells);
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    showState();
    Q_EMIT chosenChanged();
  });
  connect(m_model, &ScenarioModel::edited, this, [this] {
    showState();
    Q_EMIT edited();
  });
}

bool ScenarioEditor::isSaved() const {
  return withoutBlank(m_model->rows()) == m_saved;
}

QByteArray ScenarioEditor::draft(const std::vector<TypedScenario>& rows) const {
  return withoutBlank(rows) == m_saved ? QByteArray() : draftOf(m_design, rows, m_saved);
}

QString ScenarioEditor::chosen() const {
  const int row = m_grid->currentIndex().row();
  return row < 0 ? QString() : m_model->rows().at(static_cast<std::size_t>(row)).name;
}

void ScenarioEditor::choose(const QString& name) {
  const std::vector<TypedScenario>& rows = m_model->rows();
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const TypedScenario& row) { return row.name == name; });
  if (found != rows.end() && chosen() != name)
    m_grid->setCurrentIndex(m_model->index(static_cast<int>(found - rows.begin()), 0));
}

void ScenarioEditor::refresh() {
  // What is typed and not saved: on the screen, or kept as a draft where this is opened.
  const QByteArray kept = m_isRead ? draft(m_model->rows()) : m_draft->kept();
  const DoseDesign& design = m_session.protocol().design;
  const bool isOther = m_design != design;
  m_design = design;
  readSaved();
  const auto rows = typedIn(kept, design, m_saved).value_or(m_saved);
  if (isOther || rows != m_model->rows()) show(rows);
  m_isRead = true;
  showState();
}

void ScenarioEditor::readSaved() {
  const auto saved = m_session.toxicityScenarios();
  if (!saved) return m_message->say(saved.error().message, Field::Tone::Error);
  m_saved = typed(*saved);
}

void ScenarioEditor::sizeColumns() {
  QHeaderView* header = m_grid->horizontalHeader();
  header->setDefaultSectionSize(atTypeSize(72));
  header->setSectionResizeMode(0,
                               m_design.top() <= fewLevels ? QHeaderView::Stretch : QHeaderView::Interactive);
  if (m_design.top() > fewLevels) m_grid->setColumnWidth(0, atTypeSize(148));
}

void ScenarioEditor::show(std::vector<TypedScenario> rows) {
  const QModelIndex at = m_grid->currentIndex();
  m_model->show(m_design, std::move(rows));
  arrangeColumns(m_grid, m_grid->objectName(), [this] { sizeColumns(); });
  const int row = std::min(std::max(at.row(), 0), m_model->rowCount() - 1);
  m_grid->setCurrentIndex(m_model->index(row, std::max(at.column(), 0)));
  Q_EMIT edited();
}

/// What is wrong or unusual below the table, and what the buttons can do.
void ScenarioEditor::showState() {
  const bool editable = may(m_session.user().role, Action::PlanAhead);
  const int row = m_grid->currentIndex().row();
  const bool saved = isSaved();
  m_empty->setVisible(m_model->rowCount() == 0);
  m_grid->setVisible(m_model->rowCount() > 0);
  m_add->setEnabled(editable);
  m_remove->setEnabled(editable && row >= 0);
  m_up->setEnabled(editable && row > 0);
  m_down->setEnabled(editable && row >= 0 && row + 1 < m_model->rowCount());
  m_save->setEnabled(editable && !saved);
  const QStringList falling = fallingRates(scenarios());
  showWords(m_warning, falling.join(u'\n'));
  const auto wrong = m_model->firstWrong();
  m_message->say(wrong   ? wrong->message
                 : saved ? QString()
                         : tr("Not saved with the study yet. The results follow what is typed."),
                 wrong ? Field::Tone::Error : Field::Tone::Neutral);
  m_draft->follow();
}

void ScenarioEditor::addRow() {
  const int row = m_model->addRow();
  m_grid->setFocus();
  m_grid->setCurrentIndex(m_model->index(row, 0));
}

void ScenarioEditor::removeRow() {
  if (const int row = m_grid->currentIndex().row(); row >= 0) m_model->removeRowAt(row);
}

void ScenarioEditor::moveRow(int by) {
  const QModelIndex at = m_grid->currentIndex();
  if (at.isValid() && m_model->moveRowBy(at.row(), by)) showState();
}

void ScenarioEditor::paste(const QModelIndex& from, const QList<QStringList>& lines) {
  if (!m_model->flags(from).testFlag(Qt::ItemIsEditable)) return;
  const int outside = m_model->paste(from, lines);
  m_grid->setCurrentIndex(m_model->index(from.row(), from.column())); // the rows are new ones
  if (outside > 0)
    m_message->say(tr("%n value(s) lie outside the table and were not pasted.", nullptr, outside),
                   Field::Tone::Error);
}

void ScenarioEditor::clearCells(const QModelIndexList& cells) {
  for (const QModelIndex& cell : cells)
    if (m_model->flags(cell).testFlag(Qt::ItemIsEditable)) m_model->setData(cell, QString());
}

void ScenarioEditor::save() {
  if (const auto wrong = m_model->firstWrong()) return m_message->say(wrong->message, Field::Tone::Error);
  const auto done = m_session.commands().saveToxicityScenarios(scenarios());
  if (!done) return m_message->say(done.error().message, Field::Tone::Error);
  m_draft->startAnew(); // as the study has them now
  m_message->say(tr("Saved with the study."), Field::Tone::Good);
}

void ScenarioEditor::put(const QByteArray& typed) {
  readSaved();
  show(typedIn(typed, m_design, m_saved).value_or(m_saved));
  showState();
}
