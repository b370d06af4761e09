#include "ui/site/criteria_editor.h"

#include "ui/fields/field.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <algorithm>

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 6; ///< a longer one scrolls
constexpr int aroundLines = 14;

QString capital(const QString& name) {
  return name.left(1).toUpper() + name.mid(1);
}

/// Deleted later: until then nobody may find it by its name.
void forgetNames(QWidget& gone) {
  gone.setObjectName({});
  for (auto* inside : gone.findChildren<QWidget*>())
    inside->setObjectName({});
}
} // namespace

CriterionCell::CriterionCell(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent) {
  setTabChangesFocus(true);
  connect(this, &QPlainTextEdit::textChanged, this, &CriterionCell::fitHeight);
  fitHeight();
}

/// From the text and the width: the document knows its lines only once it was painted.
void CriterionCell::fitHeight() {
  const int width = viewport()->width() - 2 * static_cast<int>(document()->documentMargin());
  const int height = fontMetrics().boundingRect({0, 0, width, 0}, Qt::TextWordWrap, toPlainText()).height();
  const int line = fontMetrics().lineSpacing();
  setFixedHeight(std::clamp((height + line - 1) / line, fewestLines, mostLines) * line +
                 atTypeSize(aroundLines));
}

void CriterionCell::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fitHeight();
}

void CriterionCell::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange) fitHeight();
}

void CriterionCell::keyPressEvent(QKeyEvent* event) {
  const bool endsLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (endsLine)
    Q_EMIT ended(); // a criterion is one paragraph
  else
    QPlainTextEdit::keyPressEvent(event);
}

void CriterionCell::insertFromMimeData(const QMimeData* source) {
  QString text = source->text();
  while (text.endsWith(u'\n') || text.endsWith(u'\r')) // as spreadsheets end a single cell
    text.chop(1);
  if (text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t'))
    Q_EMIT listPasted(text);
  else
    insertPlainText(text);
}

CriteriaEditor::CriteriaEditor(Kind kind, QWidget* parent) : SiteEditor(parent), m_kind(std::move(kind)) {}

void CriteriaEditor::addLines(QVBoxLayout& layout) {
  m_grid = new QGridLayout;
  m_grid->setColumnStretch(1, 1);
  m_grid->setColumnStretch(2, 1);
  const QString heads[] = {tr("Code"), tr("Criterion, English"), tr("Criterion, Chinese")};
  for (int column = 0; column < 3; ++column)
    m_grid->addWidget(plainLabel(heads[column], TextRole::Muted), 0, column);
  layout.addLayout(m_grid);
  m_error = new MessageLine(m_kind.name + QLatin1String("sMessage"));
  layout.addWidget(m_error);
  m_add = new QPushButton(m_kind.addText);
  m_add->setObjectName(QLatin1String("add") + capital(m_kind.name));
  layout.addWidget(m_add, 0, Qt::AlignLeft);
  layout.addWidget(
      new Paragraph({}, TextRole::Muted,
                    tr("A list can be pasted into a text: each line becomes a criterion, and two "
                       "columns its English and its Chinese text.")));
  connect(m_add, &QPushButton::clicked, this, [this] {
    offerLine();
    moveFocus(m_lines.back().en);
  });
}

void CriteriaEditor::offerLine() {
  addLine({nextCode(), {}, {}});
}

bool CriteriaEditor::isUntouched(const Line& line) {
  return !line.offered.isEmpty() && line.code->text() == line.offered && line.en->toPlainText().isEmpty() &&
         line.zh->toPlainText().isEmpty();
}

QString CriteriaEditor::nextCode() const {
  int highest = 0;
  for (const Line& line : m_lines)
    highest = std::max(highest, line.code->text().trimmed().mid(1).toInt());
  return m_kind.letter + QString::number(highest + 1);
}

const CriteriaEditor::Line& CriteriaEditor::addLine(const PastedCriterion& texts, RowId id) {
  Line line;
  line.id = id;
  line.offered = id == 0 ? texts.code : QString();
  line.code = new QLineEdit(texts.code);
  line.en = new CriterionCell(texts.textEn);
  line.zh = new CriterionCell(texts.textZh);
  line.remove = new QPushButton(tr("Remove"));
  line.code->setFixedWidth(atTypeSize(64));
  addMore(line);
  placeLine(line);
  connect(line.remove, &QPushButton::clicked, this, [this, button = line.remove] { removeLine(button); });
  for (CriterionCell* cell : {line.en, line.zh}) {
    connect(cell, &CriterionCell::listPasted, this,
            [this, cell](const QString& text) { takeList(cell, text); });
    connect(cell, &CriterionCell::ended, this, [this, cell] { endCell(cell); });
  }
  m_lines.push_back(line);
  nameInputs();
  return m_lines.back();
}

PastedCriterion CriteriaEditor::textsOf(const Line& line) {
  return {line.code->text().trimmed(), line.en->toPlainText().simplified(),
          line.zh->toPlainText().simplified()};
}

/// In the grid, and in the order of Tab: behind the button that adds lines, which then goes behind them. What
/// takes no focus, such as the label before the button, is nothing that setTabOrder() could go by.
void CriteriaEditor::placeLine(const Line& line) {
  const int row = m_grid->rowCount();
  const std::pair<QWidget*, int> cells[] = {
      {line.code, 0}, {line.en, 1}, {line.zh, 2}, {line.more, 3}, {line.remove, 4}};
  QWidget* previous = m_add;
  for (const auto& [cell, column] : cells) {
    if (!cell) continue;
    m_grid->addWidget(cell, row, column, Qt::AlignTop);
    if (isVisible()) cell->show(); // now, so that it can take the focus
    setTabOrder(previous, cell);
    previous = cell;
  }
  setTabOrder(line.remove, m_add);
  if (line.below) m_grid->addWidget(line.below, row + 1, 1, 1, 2);
}

std::size_t CriteriaEditor::placeOf(const CriterionCell* cell) const {
  const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                  [&](const Line& line) { return line.en == cell || line.zh == cell; });
  return static_cast<std::size_t>(found - m_lines.begin());
}

/// As in a table: on to the other text, then to the next criterion; a new one follows the last.
void CriteriaEditor::endCell(const CriterionCell* cell) {
  const std::size_t place = placeOf(cell);
  if (m_lines[place].en == cell) return moveFocus(m_lines[place].zh);
  if (isUntouched(m_lines[place])) return moveFocus(m_add);
  if (place + 1 == m_lines.size()) offerLine();
  moveFocus(m_lines[place + 1].en);
}

void CriteriaEditor::takeList(const CriterionCell* cell, const QString& text) {
  std::size_t place = placeOf(cell);
  const auto into = m_lines[place].en == cell ? CriterionColumn::English : CriterionColumn::Chinese;
  const auto isFree = [](const CriterionCell& there, const QString& pasted) {
    return pasted.isEmpty() || there.toPlainText().trimmed().isEmpty();
  };
  for (const PastedCriterion& pasted : pastedCriteria(text, into)) {
    while (place < m_lines.size() &&
           !(isFree(*m_lines[place].en, pasted.textEn) && isFree(*m_lines[place].zh, pasted.textZh)))
      ++place;
    if (place == m_lines.size()) offerLine();
    const Line& line = m_lines[place++];
    if (!pasted.code.isEmpty()) line.code->setText(pasted.code);
    if (!pasted.textEn.isEmpty()) line.en->setPlainText(pasted.textEn);
    if (!pasted.textZh.isEmpty()) line.zh->setPlainText(pasted.textZh);
  }
  if (place > 0) m_lines[place - 1].en->setFocus();
}

void CriteriaEditor::removeLine(const QPushButton* button) {
  const auto gone =
      std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.remove == button; });
  bool hadFocus = false;
  for (QWidget* cell : std::initializer_list<QWidget*>{gone->code, gone->en, gone->zh, gone->more,
                                                       gone->below, gone->remove}) {
    if (!cell) continue;
    hadFocus = hadFocus || cell->hasFocus();
    forgetNames(*cell);
    cell->hide();
    cell->deleteLater();
  }
  m_lines.erase(gone);
  nameInputs();
  if (hadFocus) m_add->setFocus();
}

void CriteriaEditor::nameInputs() {
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const Line& line = m_lines[i];
    const QString number = QString::number(i + 1);
    const auto name = [&](QWidget* input, const QString& start, const QString& accessible) {
      input->setObjectName(start + number);
      input->setAccessibleName(accessible.arg(number));
    };
    name(line.code, m_kind.name + QLatin1String("Code"), tr("Code of criterion %1"));
    name(line.en, m_kind.name + QLatin1String("En"), tr("Criterion %1 in English"));
    name(line.zh, m_kind.name + QLatin1String("Zh"), tr("Criterion %1 in Chinese"));
    name(line.remove, QLatin1String("remove") + capital(m_kind.name), tr("Remove criterion %1"));
    nameMore(line, number);
  }
}

void CriteriaEditor::clearLines() {
  while (!m_lines.empty())
    removeLine(m_lines.back().remove);
  m_error->say({});
}

void CriteriaEditor::prepareFor(const QStringList& inputs) {
  const auto lines = inputs.filter(m_kind.name + QLatin1String("Code")).size();
  while (static_cast<qsizetype>(m_lines.size()) < lines)
    addLine({});
}

bool CriteriaEditor::check() {
  QString wrong;
  QWidget* firstWrong = nullptr;
  QStringList codes;
  for (const Line& line : m_lines) {
    if (isUntouched(line)) continue;
    const auto [code, en, zh] = textsOf(line);
    const bool textless = en.isEmpty() && zh.isEmpty();
    const bool twice = codes.contains(code, Qt::CaseInsensitive);
    codes << code;
    QString ofCode;
    if (code.isEmpty())
      ofCode = tr("Every criterion needs a code, such as %1.").arg(QString(m_kind.letter) + u'1');
    if (twice) ofCode = tr("The code %1 stands there twice.").arg(code);
    const QString ofText = textless ? tr("%1 has no text in either language.").arg(code) : QString();
    markRefused(line.code, ofCode);
    markRefused(line.en, ofText);
    if (firstWrong || (ofCode.isEmpty() && ofText.isEmpty())) continue;
    wrong = ofCode.isEmpty() ? ofText : ofCode;
    firstWrong = ofCode.isEmpty() ? static_cast<QWidget*>(line.en) : line.code;
  }
  m_error->say(wrong, Field::Tone::Error);
  if (firstWrong) firstWrong->setFocus();
  return !firstWrong;
}
