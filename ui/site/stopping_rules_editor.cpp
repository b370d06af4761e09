#include "ui/site/stopping_rules_editor.h"

#include "app/oversight/stopping_rules.h"
#include "app/study/codes.h"
#include "app/study/fields/conduct_fields.h"
#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/record_inputs.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/tab_order.h"

#include <algorithm>

namespace {
using About = StoppingRule::About;
using Of = StoppingRule::Of;

constexpr int mostSubjects = 10000;

template <class E>
QStringList wordsOf(QString (*name)(E)) {
  QStringList words;
  for (std::size_t i = 0; i < codes<E>.size(); ++i)
    words << name(static_cast<E>(i));
  return words;
}

bool isOfEvents(const ChoiceField& about) {
  return about.choice<About>() == About::Events;
}

bool isNamed(const ChoiceField& events) {
  const auto of = events.choice<Of>();
  return of == Of::Term || of == Of::OrganClass;
}
} // namespace

StoppingRulesEditor::StoppingRulesEditor(QWidget* parent) : SiteEditor(parent) {
  auto* layout = tightColumn(this, 8);
  m_none = new Paragraph(QStringLiteral("noStops"), TextRole::Muted,
                         tr("No stopping rule is entered: none holds enrolment. Enter those of the signed "
                            "protocol; the program invents none."));
  m_column = new QVBoxLayout;
  m_column->setSpacing(16);
  m_add = named<QPushButton>("addStop", tr("Add a stopping rule"));
  layout->addWidget(m_none);
  layout->addLayout(m_column);
  layout->addWidget(m_add, 0, Qt::AlignLeft);
  layout->addWidget(new Paragraph({}, TextRole::Muted,
                                  tr("One that is met holds every assignment and infusion until a decision "
                                     "that names it is signed by investigator and sponsor.")));
  connect(m_add, &QPushButton::clicked, this, &StoppingRulesEditor::offerLine);
}

StoppingRulesEditor::Line StoppingRulesEditor::makeInputs(int number) const {
  const auto name = [number](const char* start) -> QString {
    return QLatin1String(start) + QString::number(number);
  };
  Line line;
  line.number = number;
  line.en = new TextField(name("stopEn"), tr("Stopping rule %1, English").arg(number));
  line.zh = new TextField(name("stopZh"), tr("Stopping rule %1, Chinese").arg(number));
  line.about = new ChoiceField(name("stopAbout"), tr("It is about"));
  line.about->setChoices(wordsOf(stoppingAboutName));
  line.about->setRequired(tr("A death, an event or a DLT?"));
  line.events = new ChoiceField(name("stopEvents"), tr("Which events"));
  line.events->setChoices(wordsOf(stoppingEventsName));
  line.events->setRequired(tr("Which events?"));
  line.name = new TextField(name("stopName"), tr("Term or organ class, English"));
  line.name->setRequired(tr("Which term, or which organ class?"));
  line.grade = new WholeField(name("stopGrade"), tr("Grade, at least"));
  line.grade->setRange(1, 5);
  line.grade->setRequired(tr("From which grade on?"));
  line.related = new YesNoField(name("stopRelated"), tr("Related ones only"));
  line.count = new WholeField(name("stopCount"), tr("Subjects, at least"));
  line.count->setRange(1, mostSubjects);
  line.count->setRequired(tr("From how many subjects on?"));
  line.ofFirst = new WholeField(name("stopOfFirst"), tr("Of the first infused (empty: of all)"));
  line.ofFirst->setRange(1, mostSubjects);
  line.words = new Paragraph(name("stopWords"), TextRole::Muted);
  line.remove = named<QPushButton>(name("removeStop"), tr("Remove"));
  line.remove->setAccessibleName(tr("Remove stopping rule %1").arg(number));
  return line;
}

void StoppingRulesEditor::layOut(Line& line) {
  line.area = new QWidget;
  auto* grid = tightGrid(line.area, 24, 4);
  const auto place = [grid](Field* field, int row, int column, int columns) {
    grid->addWidget(field, row, column, 1, columns, Qt::AlignTop);
  };
  place(line.en, 0, 0, 2);
  place(line.zh, 0, 2, 2);
  place(line.about, 1, 0, 1);
  place(line.count, 1, 1, 1);
  place(line.ofFirst, 1, 2, 1);
  place(line.events, 2, 0, 1);
  place(line.grade, 2, 1, 1);
  place(line.related, 2, 2, 1);
  place(line.name, 2, 3, 1);
  grid->addWidget(line.words, 3, 0, 1, 3);
  grid->addWidget(line.remove, 3, 3, Qt::AlignRight | Qt::AlignTop);
  for (int column = 0; column < 4; ++column)
    grid->setColumnStretch(column, 1);
}

StoppingRulesEditor::Line& StoppingRulesEditor::addLine(int number, const StoppingRule& rule) {
  Line line = makeInputs(number);
  line.id = rule.id;
  layOut(line);
  const bool isNew = rule == StoppingRule();
  line.en->setText(rule.text.en);
  line.zh->setText(rule.text.zh);
  line.about->setChoice(isNew ? std::nullopt : std::optional(rule.about));
  line.events->setChoice(rule.of);
  line.name->setText(rule.name);
  line.grade->setValue(rule.grade);
  line.related->setAnswer(rule.about == About::Events ? std::optional(rule.related) : std::nullopt);
  line.count->setValue(isNew ? std::nullopt : std::optional(double(rule.count)));
  line.ofFirst->setValue(rule.ofFirst == 0 ? std::nullopt : std::optional(double(rule.ofFirst)));
  m_column->addWidget(line.area);
  line.area->setVisible(true);
  connect(line.remove, &QPushButton::clicked, this, [this, number] { removeLine(number); });
  for (auto* field : line.area->findChildren<Field*>())
    connect(field, &Field::edited, this, [this] { showLive(); });
  bindHistory(line);
  m_lines.push_back(line);
  QList<QWidget*> parts;
  for (const Line& each : m_lines)
    parts << each.area;
  tabInOrder(parts << m_add);
  return m_lines.back();
}

void StoppingRulesEditor::bindHistory(const Line& line) const {
  if (line.id == 0) return;
  AuditFilter filter = linesOf(storedIn<StoppingRule>);
  filter.rowId = line.id;
  bindAuditHistory(line.area,
                   {{line.en->name(), columnOf(&BilingualText::en)},
                    {line.zh->name(), columnOf(&BilingualText::zh)},
                    {line.about->name(), columnOf(&StoppingRule::about)},
                    {line.events->name(), columnOf(&StoppingRule::of)},
                    {line.name->name(), columnOf(&StoppingRule::name)},
                    {line.grade->name(), columnOf(&StoppingRule::grade)},
                    {line.related->name(), columnOf(&StoppingRule::related)},
                    {line.count->name(), columnOf(&StoppingRule::count)},
                    {line.ofFirst->name(), columnOf(&StoppingRule::ofFirst)}},
                   filter);
}

void StoppingRulesEditor::removeLine(int number) {
  const auto gone = std::find_if(m_lines.begin(), m_lines.end(),
                                 [number](const Line& line) { return line.number == number; });
  if (gone == m_lines.end()) return;
  const bool hadFocus = gone->area->isAncestorOf(window()->focusWidget());
  gone->area->setParent(nullptr); // nobody finds its inputs any more
  gone->area->deleteLater();
  m_lines.erase(gone);
  showLive();
  if (hadFocus) m_add->setFocus();
}

void StoppingRulesEditor::offerLine() {
  int last = 0;
  for (const Line& line : m_lines)
    last = std::max(last, line.number);
  TextField* first = addLine(last + 1, {}).en;
  showLive();
  moveFocus(first->input());
}

bool StoppingRulesEditor::isUntouched(const Line& line) {
  return line.id == 0 && line.en->text().isEmpty() && line.zh->text().isEmpty() && !line.about->index();
}

StoppingRule StoppingRulesEditor::typed(const Line& line) {
  StoppingRule rule;
  rule.id = line.id;
  rule.text = {line.en->text(), line.zh->text()};
  rule.about = line.about->choice<About>().value_or(About::RelatedDeath);
  rule.count = line.count->whole().value_or(0);
  rule.ofFirst = line.ofFirst->whole().value_or(0);
  if (rule.about != About::Events) return rule;
  rule.of = line.events->choice<Of>();
  if (isNamed(*line.events)) rule.name = line.name->text();
  rule.grade = line.grade->whole();
  rule.related = line.related->answer().value_or(false);
  return rule;
}

void StoppingRulesEditor::showLive(const Line& line) {
  const bool events = isOfEvents(*line.about);
  for (Field* field : std::initializer_list<Field*>{line.events, line.grade, line.related})
    field->setVisible(events);
  line.name->setVisible(events && isNamed(*line.events));
  const bool textless = line.en->text().isEmpty() && line.zh->text().isEmpty();
  line.en->setRequired(textless ? tr("How does the signed protocol word it?") : QString());
  const StoppingRule rule = typed(line);
  const bool isWhole = line.about->index() && !mayKeepStoppingRules({rule});
  line.words->setText(isWhole ? tr("In words: %1.").arg(stoppingRuleWords(rule)) : QString());
}

void StoppingRulesEditor::showLive() {
  for (const Line& line : m_lines)
    showLive(line);
  m_none->setVisible(m_lines.empty());
}

void StoppingRulesEditor::showSite(const Site& site) {
  while (!m_lines.empty())
    removeLine(m_lines.back().number);
  int number = 0;
  for (const StoppingRule& rule : site.stoppingRules)
    addLine(++number, rule);
  showLive();
}

/// Rules that the draft does not have any more go, new ones come.
void StoppingRulesEditor::prepareFor(const QStringList& inputs) {
  const QString start = QStringLiteral("stopEn");
  std::vector<int> wanted;
  for (const QString& input : inputs)
    if (input.startsWith(start)) wanted.push_back(input.mid(start.size()).toInt());
  std::sort(wanted.begin(), wanted.end());
  std::vector<int> shown;
  for (const Line& line : m_lines)
    shown.push_back(line.number);
  const auto has = [](const std::vector<int>& numbers, int number) {
    return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
  };
  for (const int number : shown)
    if (!has(wanted, number)) removeLine(number);
  for (const int number : wanted)
    if (!has(shown, number)) addLine(number, {});
  showLive();
}

void StoppingRulesEditor::takeInto(Site& site) const {
  site.stoppingRules.clear();
  for (const Line& line : m_lines)
    if (!isUntouched(line)) site.stoppingRules.push_back(typed(line));
}

bool StoppingRulesEditor::check() {
  bool right = true;
  for (const Line& line : m_lines) {
    if (isUntouched(line)) continue;
    if (!checkFields(line.area)) {
      right = false;
    } else if (const auto refused = mayKeepStoppingRules({typed(line)})) {
      line.count->setMessage(refused->message, Field::Tone::Error);
      line.count->input()->setFocus();
      right = false;
    }
  }
  return right;
}
