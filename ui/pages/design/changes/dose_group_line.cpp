#include "ui/pages/design/changes/dose_group_line.h"

#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "app/dosing/dose.h"
#include "app/reports/design/design_words.h"
#include "ui/fields/field.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QLineEdit>

namespace {
constexpr int levelWidth = 28;
constexpr int doseWidth = 104;
constexpr int ruleWidth = 132;
constexpr int dayWidth = 42;
constexpr int dashWidth = 8;
constexpr int spacing = 6;
constexpr int windowWidth = 2 * dayWidth + dashWidth + 2 * spacing;

/// Both days of a window; why, where one is no whole number.
Result<DltWindow> windowIn(const std::pair<QLineEdit*, QLineEdit*>& inputs) {
  const auto first = readWhole(inputs.first->text());
  const auto last = readWhole(inputs.second->text());
  if (first && last) return DltWindow{*first, *last};
  return tl::unexpected(first ? last.error() : first.error());
}
} // namespace

QWidget* DoseGroupLine::makeHeads() {
  auto* heads = new QWidget;
  auto* row = tightLine(heads, atTypeSize(spacing));
  const auto add = [&](const QString& text, int width) {
    auto* head = new QLabel(text);
    head->setFixedWidth(atTypeSize(width));
    head->setWordWrap(true);
    head->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    setTextRole(head, TextRole::Muted);
    row->addWidget(head);
  };
  add({}, levelWidth);
  add(tr("Dose, cells/kg"), doseWidth);
  add(tr("Rule"), ruleWidth);
  add(tr("Window of the first subject, days"), windowWidth);
  add(tr("Window, days"), windowWidth);
  row->addStretch();
  return heads;
}

DoseGroupLine::DoseGroupLine(int number, const DoseLevel& level, QWidget* parent)
    : QWidget(parent), m_number(number), m_before(level) {
  auto* layout = tightColumn(this, 2);
  auto* inputs = new QWidget;
  auto* row = tightLine(inputs, atTypeSize(spacing));
  m_level = plainLabel();
  m_level->setFixedWidth(atTypeSize(levelWidth));
  row->addWidget(m_level);
  m_cells = addInput(row, QStringLiteral("cells"),
                     level.cellsPerKg > 0 ? formatCells(level.cellsPerKg) : QString(), doseWidth);
  auto* rule = new QLabel(ruleWord(level.rule));
  rule->setFixedWidth(atTypeSize(ruleWidth));
  row->addWidget(rule);
  if (level.rule == LevelRule::AcceleratedTitration)
    m_first =
        addWindow(row, QStringLiteral("firstEarliest"), QStringLiteral("firstLatest"), level.firstSubject);
  else
    addGap(row);
  m_others = addWindow(row, QStringLiteral("earliest"), QStringLiteral("latest"), level.others);
  m_remove = named<QPushButton>(QStringLiteral("removeGroup%1").arg(number), tr("Remove"));
  row->addWidget(m_remove);
  row->addStretch();
  m_message = new MessageLine(QStringLiteral("groupMessage%1").arg(number));
  m_message->setContentsMargins(atTypeSize(levelWidth + spacing), 0, 0, 4);
  addAll(layout, {inputs, m_message});
  connect(m_cells, &QLineEdit::editingFinished, this, &DoseGroupLine::doseEntered);
  connect(m_remove, &QPushButton::clicked, this, &DoseGroupLine::removeRequested);
}

QLineEdit* DoseGroupLine::addInput(QHBoxLayout* row, const QString& name, const QString& text, int width) {
  auto* input = named<QLineEdit>(name + QString::number(m_number), text);
  input->setFixedWidth(atTypeSize(width));
  input->setMaxLength(40);
  connect(input, &QLineEdit::textChanged, this, &DoseGroupLine::changed);
  row->addWidget(input);
  return input;
}

std::pair<QLineEdit*, QLineEdit*> DoseGroupLine::addWindow(QHBoxLayout* row, const QString& first,
                                                           const QString& last, const DltWindow& window) {
  const auto addDay = [&](const QString& name, int day) {
    auto* input = addInput(row, name, QString::number(day), dayWidth);
    connect(input, &QLineEdit::editingFinished, input, [input] {
      if (const auto read = readWhole(input->text())) input->setText(QString::number(*read));
    });
    return input;
  };
  auto* earliest = addDay(first, window.earliest);
  auto* dash = new QLabel(QStringLiteral("–"));
  dash->setFixedWidth(atTypeSize(dashWidth));
  row->addWidget(dash);
  return {earliest, addDay(last, window.latest)};
}

void DoseGroupLine::addGap(QHBoxLayout* row) {
  auto* gap = new QLabel;
  gap->setFixedWidth(atTypeSize(windowWidth));
  row->addWidget(gap);
}

void DoseGroupLine::setLevel(int level) {
  const QString name = QStringLiteral("L%1").arg(level);
  m_level->setText(name);
  m_cells->setAccessibleName(tr("Dose of %1, cells per kg").arg(name));
  m_others.first->setAccessibleName(tr("%1: earliest day of the safety assessment").arg(name));
  m_others.second->setAccessibleName(tr("%1: latest day of the safety assessment").arg(name));
  m_remove->setAccessibleName(tr("Remove %1").arg(name));
  if (!m_first.first) return;
  m_first.first->setAccessibleName(tr("%1, first subject: earliest day of the safety assessment").arg(name));
  m_first.second->setAccessibleName(tr("%1, first subject: latest day of the safety assessment").arg(name));
}

std::optional<double> DoseGroupLine::cells() const {
  // What was not touched is the dose itself, not its rounded text.
  if (m_before.cellsPerKg > 0 && m_cells->text() == formatCells(m_before.cellsPerKg))
    return m_before.cellsPerKg;
  return ifRead(parseCells(m_cells->text(), QStringLiteral("cells")));
}

Result<DoseLevel> DoseGroupLine::level() const {
  DoseLevel level = m_before;
  const auto dose = cells();
  if (!dose) return tl::unexpected(parseCells(m_cells->text(), QStringLiteral("cells")).error());
  const auto others = windowIn(m_others);
  const auto first = m_first.first ? windowIn(m_first) : others;
  if (!others || !first)
    return refuse(QStringLiteral("WINDOW"),
                  joinSentences({tr("Both days of a window, as whole numbers."),
                                 (others ? first : others).error().message}),
                  QStringLiteral("window"));
  level.cellsPerKg = *dose;
  level.windowAssumed = m_before.windowAssumed && *others == m_before.others;
  level.others = *others;
  level.firstSubject = *first;
  return level;
}

void DoseGroupLine::say(const QString& sentence, const QString& input) {
  const bool window = input == QLatin1String("window");
  for (QWidget* each : inputs()) {
    if (each == m_remove) continue;
    const bool wrong = !sentence.isEmpty() && (each == m_cells ? input == QLatin1String("cells") : window);
    markRefused(each, wrong ? sentence : QString());
  }
  if (m_message->text() != sentence) m_message->say(sentence, Field::Tone::Error);
}

std::vector<QWidget*> DoseGroupLine::inputs() const {
  std::vector<QWidget*> all{m_cells};
  if (m_first.first) all.insert(all.end(), {m_first.first, m_first.second});
  all.insert(all.end(), {m_others.first, m_others.second, m_remove});
  return all;
}
