#include "ui/pages/decisions/meeting_lines.h"

#include "ui/fields/form_draft.h"
#include "ui/pages/tasks.h"
#include "ui/widgets/layout.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

MeetingLinesBox::MeetingLinesBox(const QString& kind, const QString& title, const QString& addText)
    : m_kind(kind) {
  m_rows = new QVBoxLayout;
  m_rows->setSpacing(8);
  m_add = named<QPushButton>(QStringLiteral("add") + kind, addText);
  auto* head = tightLine(8);
  head->addWidget(plainLabel(title, TextRole::Heading), 1);
  head->addWidget(m_add);
  auto* layout = tightColumn(this, 4);
  layout->addLayout(head);
  layout->addLayout(m_rows);
  connect(m_add, &QPushButton::clicked, this, &MeetingLinesBox::addByHand);
}

void MeetingLinesBox::addLine() {
  const QString number = QString::number(m_lines.size());
  Line& line = m_lines.emplace_back();
  line.row = new QWidget;
  line.out = named<QPushButton>(QStringLiteral("takeOut%1%2").arg(m_kind, number), tr("Take out"));
  line.out->setCheckable(true);
  layOut(line, number);
  m_rows->addWidget(line.row);
  line.blank = typedInput(line.row);
  for (Field* field : line.row->findChildren<Field*>())
    connect(field, &Field::edited, this, &MeetingLinesBox::edited);
  connect(line.out, &QPushButton::toggled, this, &MeetingLinesBox::edited);
}

/// Out of the form at once; the click that wanted it may still be under way.
void MeetingLinesBox::dropLinesBehind(std::size_t count) {
  while (m_lines.size() > count) {
    QWidget* row = m_lines.back().row;
    m_lines.pop_back();
    dropLast();
    m_rows->removeWidget(row);
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
  }
  for (Line& line : m_lines)
    line.out->setChecked(false);
}

void MeetingLinesBox::addByHand() {
  addLine();
  Q_EMIT edited();
  focusFirstInput(m_lines.back().row);
}

void MeetingLinesBox::prepareFor(const QByteArray& draft) {
  const QJsonObject typed = QJsonDocument::fromJson(draft).object();
  while (typed.contains(QStringLiteral("takeOut%1%2").arg(m_kind).arg(m_lines.size())))
    addLine();
}

/// Its first input says who or what it is.
QString MeetingLinesBox::nameOf(const Line& line) {
  return line.row->findChild<QLineEdit*>()->text();
}

bool MeetingLinesBox::isUsed(const Line& line) const {
  return !line.out->isChecked() && (line.id != 0 || typedInput(line.row) != line.blank);
}

std::vector<std::size_t> MeetingLinesBox::usedLines() const {
  std::vector<std::size_t> used;
  for (std::size_t i = 0; i < m_lines.size(); ++i)
    if (isUsed(m_lines[i])) used.push_back(i);
  return used;
}

void MeetingLinesBox::showLive(bool mayEnter) {
  m_add->setEnabled(mayEnter);
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const Line& line = m_lines[i];
    const bool isOut = line.out->isChecked();
    line.out->setEnabled(mayEnter);
    line.out->setText(isOut ? tr("Bring back %1").arg(typedText::onButton(nameOf(line))) : tr("Take out"));
    for (Field* field : line.row->findChildren<Field*>())
      field->setVisible(!isOut); // what is not seen is not checked either
    ask(i, isUsed(line));
  }
}

void MeetingLinesBox::bindHistory(const QString& table, const QMap<QString, QString>& columnOfInput,
                                  std::size_t place) {
  bindAuditHistory(m_lines[place].row, columnOfInput, [this, table, place]() -> std::optional<AuditFilter> {
    if (place >= m_lines.size() || m_lines[place].id == 0) return std::nullopt;
    AuditFilter filter;
    filter.table = table;
    filter.rowId = m_lines[place].id;
    return filter;
  });
}
