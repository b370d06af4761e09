#include "ui/site/site_editors.h"

#include "app/study/codes.h"
#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace {
QPlainTextEdit* linesEdit(int height) {
  auto* edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(height);
  return edit;
}
} // namespace

SiteNameEditor::SiteNameEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = tightColumn(this, 8);
  m_name = new TextField(QStringLiteral("siteName"), tr("Site &name"));
  m_name->setRequired(tr("The site needs a name."));
  m_letterhead = linesEdit(72);
  auto* letterhead = new Field(QStringLiteral("letterhead"), tr("Letter&head"), m_letterhead);
  letterhead->setMessage(tr("Printed at the head of every page."));
  m_zone = new ZoneField(QStringLiteral("timeZone"), tr("Time &zone of the site"));
  m_zone->setZone(QTimeZone::systemTimeZone());
  m_zone->setMessage(tr("Days and windows are counted in it."));
  addAll(layout, {m_name, letterhead, m_zone});
  setMaximumWidth(720);
  bindAuditHistory(this,
                   {{QStringLiteral("siteName"), QStringLiteral("site_name")},
                    {QStringLiteral("letterhead"), QStringLiteral("letterhead")},
                    {QStringLiteral("timeZone"), QStringLiteral("time_zone")}},
                   linesOf("study"));
}

void SiteNameEditor::showSite(const Site& site) {
  m_name->setText(site.name);
  m_letterhead->setPlainText(site.letterhead);
  m_zone->setZone(site.timeZone);
}

void SiteNameEditor::takeInto(Site& site) const {
  site.name = m_name->text();
  site.letterhead = m_letterhead->toPlainText().trimmed();
  site.timeZone = m_zone->zone();
}

bool SiteNameEditor::check() {
  return checkFields(this);
}

DltDefinitionEditor::DltDefinitionEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = tightColumn(this, 8);
  m_text = linesEdit(96);
  m_items = linesEdit(96);
  layout->addWidget(new Field(QStringLiteral("dltText"), tr("DLT &definition"), m_text));
  auto* items = new Field(QStringLiteral("dltItems"), tr("What counts as a DLT, one a li&ne"), m_items);
  items->setMessage(tr("Shown beside every DLT assessment. The registry record does not define DLT."));
  layout->addWidget(items);
  setMaximumWidth(720);
  bindAuditHistory(this,
                   {{QStringLiteral("dltText"), QStringLiteral("dlt_text")},
                    {QStringLiteral("dltItems"), QStringLiteral("dlt_items")}},
                   linesOf("study"));
}

void DltDefinitionEditor::showSite(const Site& site) {
  m_text->setPlainText(site.dltDefinition.text);
  m_items->setPlainText(site.dltDefinition.items.join(u'\n'));
}

void DltDefinitionEditor::takeInto(Site& site) const {
  site.dltDefinition = {m_text->toPlainText().trimmed(), {}};
  const QStringList lines = m_items->toPlainText().split(u'\n');
  for (const QString& line : lines)
    if (!line.trimmed().isEmpty()) site.dltDefinition.items << line.trimmed();
}

namespace {
constexpr OrganTest tests[] = {OrganTest::Creatinine,     OrganTest::Alt,  OrganTest::Ast,
                               OrganTest::TotalBilirubin, OrganTest::Lvef, OrganTest::SpO2};

/// For heart and lung more is better, and there is no upper limit of normal to multiply.
bool moreIsBetter(OrganTest test) {
  return test == OrganTest::Lvef || test == OrganTest::SpO2;
}
} // namespace

LimitsEditor::LimitsEditor(QWidget* parent) : SiteEditor(parent) {
  auto* grid = tightGrid(this, -1, 6);
  grid->setColumnStretch(4, 1);
  for (const OrganTest test : tests) {
    m_lines.push_back(makeLine(test));
    const Line& line = m_lines.back();
    const int row = grid->rowCount();
    grid->addWidget(labelFor(line.limit->edit(), organName(test)), row, 0);
    grid->addWidget(line.relation, row, 1);
    grid->addWidget(line.limit, row, 2);
    grid->addWidget(line.unit, row, 3);
    bindHistory(line);
  }
}

void LimitsEditor::bindHistory(const Line& line) {
  AuditFilter filter = linesOf("organ_limit");
  filter.rowKey = {
      {QStringLiteral("test"), QLatin1String(codes<OrganTest>.at(static_cast<std::size_t>(line.test)))}};
  bindAuditHistory(this,
                   {{line.limit->name(), QStringLiteral("bound")},
                    {line.relation->objectName(), QStringLiteral("relation")},
                    {line.unit->objectName(), QStringLiteral("times_upper_normal")}},
                   filter);
}

LimitsEditor::Line LimitsEditor::makeLine(OrganTest test) {
  const QString number = QString::number(static_cast<int>(test));
  Line line{test, new ChoiceBox, new NumberField(QLatin1String("limit") + number, {}), new ChoiceBox};
  line.limit->edit()->setAccessibleName(tr("Limit of %1").arg(organName(test)));
  line.limit->setRange(0, 1e6);
  line.relation->addItems({tr("at most"), tr("at least")});
  line.relation->setCurrentIndex(moreIsBetter(test) ? 1 : 0);
  line.relation->setObjectName(QLatin1String("relation") + number);
  line.relation->setAccessibleName(tr("%1: at most or at least").arg(organName(test)));
  line.unit->addItem(organUnit(test));
  if (!moreIsBetter(test)) line.unit->addItem(tr("× upper limit of normal"));
  line.unit->setObjectName(QLatin1String("unit") + number);
  line.unit->setAccessibleName(tr("%1: unit of the limit").arg(organName(test)));
  return line;
}

void LimitsEditor::showSite(const Site& site) {
  for (const Line& line : m_lines) {
    const auto limit = site.limits.constFind(line.test);
    const bool entered = limit != site.limits.constEnd();
    line.limit->setValue(entered ? std::optional(limit->limit) : std::nullopt);
    const bool atLeast = entered ? limit->relation == LimitRelation::AtLeast : moreIsBetter(line.test);
    line.relation->setCurrentIndex(atLeast ? 1 : 0);
    line.unit->setCurrentIndex(entered && limit->timesUpperNormal ? 1 : 0);
  }
}

void LimitsEditor::takeInto(Site& site) const {
  site.limits.clear();
  for (const Line& line : m_lines)
    if (const auto value = line.limit->value())
      site.limits[line.test] = {line.relation->currentIndex() == 1 ? LimitRelation::AtLeast
                                                                   : LimitRelation::AtMost,
                                *value, line.unit->currentIndex() == 1};
}

bool LimitsEditor::check() {
  return checkFields(this);
}

ExclusionsEditor::ExclusionsEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = tightColumn(this, 8);
  m_grid = new QGridLayout;
  m_grid->setColumnStretch(1, 1);
  m_grid->setColumnStretch(2, 1);
  const QString heads[] = {tr("Code"), tr("Criterion, English"), tr("Criterion, Chinese")};
  for (int column = 0; column < 3; ++column)
    m_grid->addWidget(plainLabel(heads[column], TextRole::Muted), 0, column);
  layout->addLayout(m_grid);
  m_error = wrappedLabel("exclusionsMessage", TextRole::Error);
  m_error->hide();
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
  AuditFilter filter = linesOf("exclusion_criterion");
  filter.rowId = line.id;
  bindAuditHistory(this,
                   {{line.code->objectName(), QStringLiteral("code")},
                    {line.en->objectName(), QStringLiteral("text_en")},
                    {line.zh->objectName(), QStringLiteral("text_zh")}},
                   filter);
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
