#include "ui/site/site_editors.h"

#include "app/base/plain_text.h"
#include "app/screening/organ_limits.h"
#include "app/study/codes.h"
#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <iterator>

namespace {
QPlainTextEdit* linesEdit(int height) {
  auto* edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(atTypeSize(height));
  return edit;
}
} // namespace

SiteNameEditor::SiteNameEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = tightColumn(this, 8);
  m_name = nameField(QStringLiteral("siteName"), tr("Site &name"));
  m_name->setRequired(tr("The site needs a name."));
  m_letterhead = linesEdit(72);
  auto* letterhead = new Field(QStringLiteral("letterhead"), tr("Letterhea&d"), m_letterhead);
  letterhead->setMessage(tr("Printed at the head of every page."));
  m_zone = new ZoneField(QStringLiteral("timeZone"), tr("Time &zone of the site"));
  m_zone->setZone(QTimeZone::systemTimeZone());
  m_zone->setMessage(tr("Days and windows are counted in it."));
  addAll(layout, {m_name, letterhead, m_zone});
  setMaximumWidth(atTypeSize(720));
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

namespace {
constexpr OrganTest tests[] = {OrganTest::Creatinine,     OrganTest::Alt,  OrganTest::Ast,
                               OrganTest::TotalBilirubin, OrganTest::Lvef, OrganTest::SpO2};

QString directionWord(LimitRelation relation) {
  return relation == LimitRelation::AtMost ? LimitsEditor::tr("at most") : LimitsEditor::tr("at least");
}
} // namespace

LimitsEditor::LimitsEditor(QWidget* parent) : SiteEditor(parent) {
  auto* grid = tightGrid(this, -1, 2); // each limit keeps room for what is said below it
  grid->setColumnStretch(4, 1);
  m_lines.reserve(std::size(tests));
  for (const OrganTest test : tests) {
    m_lines.push_back(makeLine(test));
    const Line& line = m_lines.back();
    const int row = grid->rowCount();
    QLabel* organ = labelFor(line.limit->edit(), organName(test));
    line.limit->edit()->ensurePolished();
    for (QLabel* beside : {organ, line.direction}) // the input, not the room below it
      beside->setMinimumHeight(line.limit->edit()->sizeHint().height());
    grid->addWidget(organ, row, 0, Qt::AlignTop);
    grid->addWidget(line.direction, row, 1, Qt::AlignTop);
    grid->addWidget(line.limit, row, 2);
    grid->addWidget(line.unit, row, 3, Qt::AlignTop);
    bindHistory(line);
    connect(line.limit, &Field::edited, this, [this, place = m_lines.size() - 1] {
      turn(m_lines[place], directionOf(m_lines[place].test));
      showWords();
    });
    connect(line.unit, &QComboBox::currentIndexChanged, this, [this, limit = line.limit] {
      limit->setMessage({});
      showWords();
    });
  }
  m_words = new Paragraph(QStringLiteral("limitsInWords"), TextRole::Muted);
  grid->addWidget(m_words, grid->rowCount(), 0, 1, 5);
  showWords();
}

void LimitsEditor::bindHistory(const Line& line) {
  AuditFilter filter = linesOf("organ_limit");
  filter.rowKey = {
      {QStringLiteral("test"), QLatin1String(codes<OrganTest>.at(static_cast<std::size_t>(line.test)))}};
  bindAuditHistory(this,
                   {{line.limit->name(), QStringLiteral("bound")},
                    {line.unit->objectName(), QStringLiteral("times_upper_normal")}},
                   filter);
}

LimitsEditor::Line LimitsEditor::makeLine(OrganTest test) {
  const QString number = QString::number(static_cast<int>(test));
  Line line{test, directionOf(test), plainLabel(), new NumberField(QLatin1String("limit") + number, {}),
            new ChoiceBox};
  turn(line, line.relation);
  line.limit->edit()->setAccessibleName(
      tr("Limit of %1, %2").arg(organName(test), directionWord(directionOf(test))));
  line.limit->setRange(0, 1e6);
  line.unit->addItem(organUnit(test));
  if (directionOf(test) == LimitRelation::AtMost) line.unit->addItem(tr("× upper limit of normal"));
  line.unit->setObjectName(QLatin1String("unit") + number);
  line.unit->setAccessibleName(tr("%1: unit of the limit").arg(organName(test)));
  return line;
}

/// What an earlier version stored the wrong way round stays so, and is marked, until its limit is typed anew.
void LimitsEditor::turn(Line& line, LimitRelation relation) {
  line.relation = relation;
  line.direction->setText(directionWord(relation));
  setTextRole(line.direction, relation == directionOf(line.test) ? TextRole::Body : TextRole::Error);
}

void LimitsEditor::showSite(const Site& site) {
  for (Line& line : m_lines) {
    const auto limit = site.limits.constFind(line.test);
    const bool entered = limit != site.limits.constEnd();
    line.limit->setValue(entered ? std::optional(limit->limit) : std::nullopt);
    turn(line, entered ? limit->relation : directionOf(line.test));
    line.unit->setCurrentIndex(entered && limit->timesUpperNormal ? 1 : 0);
  }
  showWords();
}

void LimitsEditor::takeInto(Site& site) const {
  site.limits.clear();
  for (const Line& line : m_lines)
    if (const auto value = line.limit->value())
      site.limits[line.test] = {line.relation, *value, line.unit->currentIndex() == 1};
}

void LimitsEditor::showWords() {
  m_words->setText(inWords());
  Q_EMIT edited();
}

QString LimitsEditor::inWords() const {
  Site typed;
  takeInto(typed);
  QStringList limits;
  QStringList open;
  for (const Line& line : m_lines) {
    const auto limit = typed.limits.constFind(line.test);
    if (limit == typed.limits.constEnd())
      open << organName(line.test);
    else
      limits << limitText(line.test, *limit);
  }
  QStringList sentences;
  if (!limits.isEmpty()) sentences << tr("In words: %1.").arg(limits.join(semicolon()));
  if (!open.isEmpty()) sentences << tr("Not entered: %1.").arg(open.join(comma()));
  return joinSentences(sentences);
}

bool LimitsEditor::check() {
  clearRefusal(this);
  bool right = checkFields(this);
  Site typed;
  takeInto(typed);
  for (const Line& line : m_lines) {
    const auto limit = typed.limits.constFind(line.test);
    const auto refused = limit == typed.limits.constEnd() ? std::nullopt : refuseLimit(line.test, *limit);
    if (!refused) continue;
    line.limit->setMessage(refused->message, Field::Tone::Error);
    if (right) line.limit->input()->setFocus();
    right = false;
  }
  return right;
}
