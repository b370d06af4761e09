#include "ui/pages/design/changes/dose_groups_editor.h"

#include "ui/pages/design/changes/dose_group_line.h"
#include "ui/widgets/layout.h"

#include <QLineEdit>
#include <algorithm>
#include <limits>

namespace {
/// Lines whose dose cannot be read stand last.
double orderOf(const DoseGroupLine* line) {
  return line->cells().value_or(std::numeric_limits<double>::infinity());
}
} // namespace

DoseGroupsEditor::DoseGroupsEditor(QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this, 6);
  layout->addWidget(DoseGroupLine::makeHeads());
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(4);
  layout->addLayout(m_rows);
  m_add = named<QPushButton>("addGroup", tr("Add a dose gro&up"));
  m_add->setToolTip(tr("It follows the standard 3+3 rule and takes its place in the order of dose."));
  layout->addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_add, &QPushButton::clicked, this, &DoseGroupsEditor::addGroup);
}

void DoseGroupsEditor::show(const DoseDesign& design) {
  while (!m_lines.empty())
    remove(m_lines.back());
  m_design = design;
  for (int level = 1; level <= design.top(); ++level)
    addLine(level, design.level(level));
  arrange();
}

DoseGroupLine* DoseGroupsEditor::addLine(int number, const DoseLevel& level) {
  auto* line = new DoseGroupLine(number, level);
  m_rows->addWidget(line);
  if (isVisible()) line->show(); // now, so that it can take the focus
  connect(line, &DoseGroupLine::changed, this, &DoseGroupsEditor::changed);
  connect(line, &DoseGroupLine::doseEntered, this, &DoseGroupsEditor::arrange);
  connect(line, &DoseGroupLine::removeRequested, this, [this, line] {
    remove(line);
    arrange();
    m_add->setFocus();
    Q_EMIT changed();
  });
  m_lines.push_back(line);
  return line;
}

int DoseGroupsEditor::nextNumber() const {
  int highest = m_design.top();
  for (const DoseGroupLine* line : m_lines)
    highest = std::max(highest, line->number());
  return highest + 1;
}

void DoseGroupsEditor::addGroup() {
  DoseLevel added; // 3+3, and the window that the record names for later groups: A1
  added.windowAssumed = true;
  DoseGroupLine* line = addLine(nextNumber(), added);
  arrange();
  line->doseInput()->setFocus();
  Q_EMIT changed();
}

void DoseGroupsEditor::remove(DoseGroupLine* line) {
  std::erase(m_lines, line);
  for (QWidget* input : line->inputs())
    input->setObjectName({}); // deleted later: until then nobody may find it by its name
  m_rows->removeWidget(line);
  line->disconnect(this);
  line->hide();
  line->deleteLater();
}

std::vector<DoseGroupLine*> DoseGroupsEditor::inOrderOfDose() const {
  std::vector<DoseGroupLine*> lines = m_lines;
  std::stable_sort(lines.begin(), lines.end(),
                   [](const DoseGroupLine* a, const DoseGroupLine* b) { return orderOf(a) < orderOf(b); });
  return lines;
}

void DoseGroupsEditor::arrange() {
  // While a dose cannot be read its line stays where one is writing.
  std::vector<DoseGroupLine*> readable;
  for (DoseGroupLine* line : inOrderOfDose())
    if (line->cells()) readable.push_back(line);
  auto next = readable.begin();
  for (DoseGroupLine*& place : m_lines)
    if (place->cells()) place = *next++;
  QWidget* previous = nullptr;
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    DoseGroupLine* line = m_lines[i];
    const int place = static_cast<int>(i);
    if (m_rows->indexOf(line) != place) {
      m_rows->removeWidget(line);
      m_rows->insertWidget(place, line);
    }
    line->setLevel(place + 1);
    for (QWidget* input : line->inputs()) {
      if (previous) setTabOrder(previous, input);
      previous = input;
    }
  }
  if (previous) setTabOrder(previous, m_add);
}

void DoseGroupsEditor::prepareFor(const QStringList& inputs) {
  const QString start = QStringLiteral("cells");
  std::vector<int> wanted;
  for (const QString& input : inputs)
    if (input.startsWith(start)) wanted.push_back(input.mid(start.size()).toInt());
  if (wanted.empty()) return;
  std::sort(wanted.begin(), wanted.end());
  for (const int number : wanted) {
    const bool there = std::any_of(m_lines.begin(), m_lines.end(),
                                   [&](const DoseGroupLine* line) { return line->number() == number; });
    DoseLevel added;
    added.windowAssumed = true;
    if (!there) addLine(number, number <= m_design.top() ? m_design.level(number) : added);
  }
  const std::vector<DoseGroupLine*> lines = m_lines;
  for (DoseGroupLine* line : lines)
    if (std::find(wanted.begin(), wanted.end(), line->number()) == wanted.end()) remove(line);
}

Result<std::vector<DoseLevel>> DoseGroupsEditor::levels() const {
  const std::vector<DoseGroupLine*> lines = inOrderOfDose();
  std::vector<DoseLevel> levels;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto level = lines[i]->level();
    if (!level)
      return refuse(level.error().rule, level.error().message,
                    QStringLiteral("%1/%2").arg(level.error().field).arg(i + 1));
    levels.push_back(*level);
  }
  return levels;
}

bool DoseGroupsEditor::showRefusal(const Refusal& refusal, bool focus) {
  const QStringList field = refusal.field.split(u'/');
  if (field.size() != 2) return false;
  // While a dose is typed its line may not stand in its place yet.
  const std::vector<DoseGroupLine*> lines = inOrderOfDose();
  const auto place = static_cast<std::size_t>(field.at(1).toInt() - 1);
  if (place >= lines.size()) return false;
  const QString input = field.front() == QLatin1String("level") ? QStringLiteral("cells") : field.front();
  lines[place]->say(refusal.message, input);
  if (focus) lines[place]->doseInput()->setFocus();
  return true;
}

void DoseGroupsEditor::clearRefusal() {
  for (DoseGroupLine* line : m_lines)
    line->say({});
}
