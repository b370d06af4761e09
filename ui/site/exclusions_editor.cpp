#include "ui/site/exclusions_editor.h"

#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <algorithm>

ExclusionsEditor::ExclusionsEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = tightColumn(this, 8);
  m_grid = new QGridLayout;
  m_grid->setColumnStretch(1, 1);
  m_grid->setColumnStretch(2, 1);
  const QString heads[] = {tr("Code"), tr("Criterion, English"), tr("Criterion, Chinese")};
  for (int column = 0; column < 3; ++column) {
    auto* head = new QLabel(heads[column]);
    setTextRole(head, TextRole::Muted);
    m_grid->addWidget(head, 0, column);
  }
  layout->addLayout(m_grid);
  m_error = wrappedLabel("exclusionsMessage");
  m_error->hide();
  setTextRole(m_error, TextRole::Error);
  layout->addWidget(m_error);
  m_add = named<QPushButton>("addExclusion", tr("&Add a criterion"));
  layout->addWidget(m_add, 0, Qt::AlignLeft);
  connect(m_add, &QPushButton::clicked, this, [this] {
    addLine({0, nextCode(), {}, {}});
    m_lines.back().en->setFocus();
  });
}

QString ExclusionsEditor::nextCode() const {
  int highest = 0;
  for (const Line& line : m_lines)
    highest = std::max(highest, line.code->text().trimmed().mid(1).toInt());
  return QLatin1Char('E') + QString::number(highest + 1);
}

void ExclusionsEditor::addLine(const ExclusionCriterion& criterion) {
  Line line{criterion.id, new QLineEdit(criterion.code), new QLineEdit(criterion.textEn),
            new QLineEdit(criterion.textZh), new QPushButton(tr("Remove"))};
  line.code->setFixedWidth(64);
  const int row = m_grid->rowCount();
  const std::pair<QWidget*, int> cells[] = {{line.code, 0}, {line.en, 1}, {line.zh, 2}, {line.remove, 3}};
  QWidget* previous = m_lines.empty() ? nullptr : m_lines.back().remove;
  for (const auto& [cell, column] : cells) {
    m_grid->addWidget(cell, row, column);
    cell->show(); // now, so that it can take the focus
    if (previous) setTabOrder(previous, cell);
    previous = cell;
  }
  setTabOrder(line.remove, m_add);
  connect(line.remove, &QPushButton::clicked, this, [this, button = line.remove] { removeLine(button); });
  m_lines.push_back(line);
  nameInputs();
  bindHistory(line);
}

void ExclusionsEditor::bindHistory(const Line& line) {
  if (line.id == 0) return;
  AuditFilter filter;
  filter.table = QStringLiteral("exclusion_criterion");
  filter.rowId = line.id;
  bindAuditHistory(this,
                   {{line.code->objectName(), QStringLiteral("code")},
                    {line.en->objectName(), QStringLiteral("text_en")},
                    {line.zh->objectName(), QStringLiteral("text_zh")}},
                   [filter] { return filter; });
}

void ExclusionsEditor::removeLine(const QPushButton* button) {
  const auto gone =
      std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.remove == button; });
  for (QWidget* cell : std::initializer_list<QWidget*>{gone->code, gone->en, gone->zh, gone->remove}) {
    cell->setObjectName({}); // deleted later: until then nobody may find it by its name
    cell->hide();
    cell->deleteLater();
  }
  m_lines.erase(gone);
  nameInputs();
  m_add->setFocus();
}

void ExclusionsEditor::nameInputs() {
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const Line& line = m_lines[i];
    const QString number = QString::number(i + 1);
    const auto name = [&](QWidget* input, const char* start, const QString& accessible) {
      input->setObjectName(QLatin1String(start) + number);
      input->setAccessibleName(accessible.arg(number));
    };
    name(line.code, "exclusionCode", tr("Code of criterion %1"));
    name(line.en, "exclusionEn", tr("Criterion %1 in English"));
    name(line.zh, "exclusionZh", tr("Criterion %1 in Chinese"));
    name(line.remove, "removeExclusion", tr("Remove criterion %1"));
  }
}

void ExclusionsEditor::showSite(const Site& site) {
  while (!m_lines.empty())
    removeLine(m_lines.back().remove);
  for (const ExclusionCriterion& criterion : site.exclusions)
    addLine(criterion);
  m_error->hide();
}

void ExclusionsEditor::prepareFor(const QStringList& inputs) {
  const auto lines = inputs.filter(QStringLiteral("exclusionCode")).size();
  while (static_cast<qsizetype>(m_lines.size()) < lines)
    addLine({});
}

void ExclusionsEditor::takeInto(Site& site) const {
  site.exclusions.clear();
  for (const Line& line : m_lines)
    site.exclusions.push_back(
        {line.id, line.code->text().trimmed(), line.en->text().trimmed(), line.zh->text().trimmed()});
}

bool ExclusionsEditor::check() {
  QString wrong;
  QStringList codes;
  for (const Line& line : m_lines) {
    const QString code = line.code->text().trimmed();
    const bool textless = line.en->text().trimmed().isEmpty() && line.zh->text().trimmed().isEmpty();
    const bool twice = codes.contains(code, Qt::CaseInsensitive);
    codes << code;
    markWrong(line.code, code.isEmpty() || twice);
    markWrong(line.en, textless);
    if (!wrong.isEmpty()) continue;
    if (code.isEmpty()) wrong = tr("Every criterion needs a code, such as E1.");
    if (twice) wrong = tr("The code %1 stands there twice.").arg(code);
    if (wrong.isEmpty() && textless) wrong = tr("%1 has no text in either language.").arg(code);
  }
  showWords(m_error, wrong);
  return wrong.isEmpty();
}
