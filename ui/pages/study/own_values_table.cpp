#include "ui/pages/study/own_values_table.h"

#include "app/base/number_text.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <algorithm>

OwnValuesTable::OwnValuesTable(const QString& storedTable, const QString& storedKey,
                               std::vector<Column> columns)
    : m_storedTable(storedTable), m_storedKey(storedKey), m_columns(std::move(columns)) {
  m_grid = tightGrid(this, 12, 4);
  m_grid->setColumnStretch(static_cast<int>(m_columns.size()) + 1, 1);
}

void OwnValuesTable::addHeadings(const QString& group) {
  const int row = m_grid->rowCount();
  m_grid->setRowMinimumHeight(row, 32);
  m_grid->addWidget(plainLabel(group, TextRole::Heading), row, 0, Qt::AlignBottom);
  int column = 1;
  for (const Column& each : m_columns)
    m_grid->addWidget(plainLabel(each.heading, TextRole::Muted), row, column++, Qt::AlignBottom);
}

void OwnValuesTable::addLine(const QString& id, const QString& name, const QStringList& fileValues) {
  const int row = m_grid->rowCount();
  Line line;
  auto* label = plainLabel(name, TextRole::Body);
  m_grid->addWidget(label, row, 0);
  QString file;
  qsizetype given = 0;
  int column = 1;
  for (const Column& each : m_columns) {
    if (each.input.isEmpty()) {
      file = fileValues.value(given++);
      m_grid->addWidget(plainLabel(file, TextRole::Muted), row, column++);
      continue;
    }
    line.inputs.push_back(makeInput(each, id, name, file));
    m_grid->addWidget(line.inputs.back(), row, column++);
  }
  label->setBuddy(line.inputs.front());
  line.state = plainLabel({}, TextRole::Warning);
  line.state->setObjectName(m_storedKey + QLatin1String("State") + id);
  m_grid->addWidget(line.state, row, column);
  line.wrong = plainLabel({}, TextRole::Error);
  line.wrong->setObjectName(m_storedKey + QLatin1String("Message") + id);
  m_grid->addWidget(line.wrong, row + 1, 0, 1, column + 1);
  line.wrong->hide();
  m_lines[id] = line;
  m_ids << id;
  showState(id);
}

QLineEdit* OwnValuesTable::makeInput(const Column& column, const QString& id, const QString& name,
                                     const QString& file) {
  auto* input = named<QLineEdit>(column.input + id);
  input->setAccessibleName(tr("%1: %2", "visit or analyte, column").arg(name, column.heading));
  input->setAccessibleDescription(tr("Protocol file: %1").arg(file));
  input->setFixedWidth(72);
  input->setAlignment(Qt::AlignRight);
  bindHistory(input, column.stored, id);
  connect(input, &QLineEdit::editingFinished, input, [input] {
    if (const auto number = readNumber(input->text())) input->setText(formatNumber(*number));
  });
  connect(input, &QLineEdit::textChanged, this, [this, id] {
    showState(id);
    Q_EMIT edited(id);
  });
  return input;
}

void OwnValuesTable::bindHistory(QLineEdit* input, const QString& column, const QString& id) {
  AuditFilter filter;
  filter.table = m_storedTable;
  filter.column = column;
  filter.rowKey = {{m_storedKey, id}};
  new FieldHistory(input, [filter] { return filter; });
}

QStringList OwnValuesTable::texts(const QString& id) const {
  QStringList all;
  for (const QLineEdit* input : m_lines.value(id).inputs)
    all << input->text().trimmed();
  return all;
}

void OwnValuesTable::setTexts(const QString& id, const QStringList& texts) {
  qsizetype place = 0;
  for (QLineEdit* input : m_lines.value(id).inputs)
    input->setText(texts.value(place++));
}

bool OwnValuesTable::isOwn(const QString& id) const {
  const QStringList typed = texts(id);
  return std::any_of(typed.begin(), typed.end(), [](const QString& text) { return !text.isEmpty(); });
}

void OwnValuesTable::showState(const QString& id) {
  if (!m_lines.contains(id)) return; // it is being made
  const bool own = isOwn(id);
  const QString words = own ? tr("the site's own") : tr("assumption");
  QLabel* state = m_lines[id].state;
  if (state->text() == words) return;
  state->setText(words);
  setTextRole(state, own ? TextRole::Good : TextRole::Warning);
}

void OwnValuesTable::setWrong(const QString& id, const QString& sentence) {
  const Line line = m_lines.value(id);
  if (line.wrong->text() == sentence) return;
  line.wrong->setText(sentence);
  line.wrong->setVisible(!sentence.isEmpty());
  for (QLineEdit* input : line.inputs)
    markWrong(input, !sentence.isEmpty());
}

bool OwnValuesTable::check(const std::function<QString(const QString& id)>& whyWrong) {
  QLineEdit* firstWrong = nullptr;
  for (const QString& id : m_ids) {
    const QString wrong = whyWrong(id);
    setWrong(id, wrong);
    if (!wrong.isEmpty() && !firstWrong) firstWrong = m_lines.value(id).inputs.front();
  }
  if (firstWrong) firstWrong->setFocus();
  return !firstWrong;
}
