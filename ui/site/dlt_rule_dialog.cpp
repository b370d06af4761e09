#include "ui/site/dlt_rule_dialog.h"

#include "app/protocol/dlt_definition.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/fields/tick_field.h"
#include "ui/widgets/layout.h"

#include <QLocale>
#include <QPlainTextEdit>
#include <algorithm>

DltVocabulary dltVocabulary(const Protocol& protocol, const std::vector<EventTerm>& terms) {
  DltVocabulary known{protocol, {}};
  for (const EventTerm& term : terms) {
    const auto found = std::find(known.organClasses.begin(), known.organClasses.end(), term.organClass);
    if (!term.organClass.en.isEmpty() && found == known.organClasses.end())
      known.organClasses.push_back(term.organClass);
  }
  return known;
}

namespace {
constexpr int linesHeight = 56;
constexpr int aroundInputs = 260;
constexpr int mostHours = 8760; // as the schema has it
constexpr int mostDays = 365;

Field* linesField(const QString& name, const QString& label) {
  auto* edit = new QPlainTextEdit;
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(atTypeSize(linesHeight));
  return new Field(name, label, edit);
}

QPlainTextEdit& textIn(const Field& field) {
  return *qobject_cast<QPlainTextEdit*>(field.input());
}

QStringList linesOfText(const Field& field) {
  QStringList lines;
  for (const QString& line : textIn(field).toPlainText().split(u'\n'))
    if (!line.trimmed().isEmpty()) lines << line.trimmed();
  return lines;
}

QStringList numbers(int from, int to) {
  QStringList words;
  for (int number = from; number <= to; ++number)
    words << QString::number(number);
  return words;
}
} // namespace

DltRuleDialog::DltRuleDialog(const DltItem& item, const DltVocabulary& known, QWidget* parent)
    : QDialog(parent), m_item(item), m_known(known) {
  auto* layout = dialogColumn(this, "dltRuleDialog", tr("Rule of %1").arg(item.id), 720);
  layout->addWidget(new Paragraph(QStringLiteral("ruleItem"), TextRole::Heading, itemText(item)));
  auto* inputs = new QWidget;
  makeInputs(*tightGrid(inputs, 24, 0));
  m_inputs = scrolling(inputs);
  m_sentence = new Paragraph(QStringLiteral("ruleSentence"));
  m_message = new MessageLine(QStringLiteral("ruleMessage"));
  addAll(layout, {m_inputs, m_sentence, m_message});
  auto* confirm = primaryButton("ruleKeep", tr("&Keep the rule"));
  confirm->setDefault(true);
  auto* cancel = named<QPushButton>("ruleCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, confirm));
  connect(confirm, &QPushButton::clicked, this, &DltRuleDialog::keep);
  m_source->setText(item.source);
  if (item.rule) put(*item.rule);
  for (Field* field : findChildren<Field*>())
    connect(field, &Field::edited, this, &DltRuleDialog::changed);
  for (const Field* field : {m_terms, m_without})
    connect(&textIn(*field), &QPlainTextEdit::textChanged, this, &DltRuleDialog::changed);
  changed();
}

void DltRuleDialog::makeInputs(QGridLayout& grid) {
  for (int column = 0; column < 4; ++column)
    grid.setColumnStretch(column, 1);
  makeWhat(grid);
  makeTime(grid);
  makeLimits(grid);
}

void DltRuleDialog::makeWhat(QGridLayout& grid) {
  const QString language = QLocale().name();
  m_about = new ChoiceField(QStringLiteral("ruleAbout"), tr("&About"));
  m_about->box()->setItemText(0, tr("judged by hand"));
  m_about->setChoices({tr("any adverse event"), tr("these terms"), tr("these organ classes"), tr("CRS"),
                       tr("ICANS"), tr("acute GvHD"), tr("a laboratory value")});
  m_grade = new ChoiceField(QStringLiteral("ruleGrade"), tr("&Grade, at least"));
  m_grade->setChoices(numbers(1, 5));
  m_grade->setRequired(tr("From which grade on?"));
  m_terms = linesField(QStringLiteral("ruleTerms"), tr("&Terms, one a line"));
  m_classes = new TickField(QStringLiteral("ruleOrganClasses"), tr("&Organ classes"));
  for (const BilingualText& organClass : m_known.organClasses)
    m_classes->addChoice(organClass.in(language), organClass.en);
  m_analyte = new ChoiceField(QStringLiteral("ruleAnalyte"), tr("Anal&yte"));
  m_analyte->setRequired(tr("Choose the analyte."));
  QStringList words;
  for (const Analyte& analyte : m_known.protocol.measurements.analytes) {
    if (analyte.kind != AnalyteKind::Number) continue;
    m_analytes << analyte.id;
    words << (analyte.unit.isEmpty() ? analyte.name.in(language)
                                     : tr("%1 (%2)").arg(analyte.name.in(language), analyte.unit));
  }
  m_analyte->setChoices(words);
  m_atMost = new NumberField(QStringLiteral("ruleAtMost"), tr("Counts at or &below"));
  m_atLeast = new NumberField(QStringLiteral("ruleAtLeast"), tr("Counts at or abo&ve"));
  grid.addWidget(m_about, 0, 0, 1, 2);
  grid.addWidget(m_grade, 0, 2);
  grid.addWidget(m_terms, 1, 0, 1, 4);
  grid.addWidget(m_classes, 2, 0, 1, 4);
  grid.addWidget(m_analyte, 3, 0, 1, 2);
  grid.addWidget(m_atMost, 3, 2);
  grid.addWidget(m_atLeast, 3, 3);
}

void DltRuleDialog::makeTime(QGridLayout& grid) {
  m_time = new ChoiceField(QStringLiteral("ruleTime"), tr("For how &long"));
  m_time->box()->setItemText(0, tr("at once"));
  m_time->setChoices({tr("this grade for at least"), tr("not down to a lower grade within")});
  m_span = new WholeField(QStringLiteral("ruleSpan"), tr("&Number"));
  m_span->setRange(1, mostHours);
  m_span->setRequired(tr("How many?"));
  m_unit = new ChoiceField(QStringLiteral("ruleUnit"), tr("&Unit"));
  m_unit->setChoices({tr("hours"), tr("days")});
  m_unit->setRequired(tr("Hours or days?"));
  m_downTo = new ChoiceField(QStringLiteral("ruleDownTo"), tr("Do&wn to grade"));
  m_downTo->setChoices(numbers(0, 4));
  m_downTo->setRequired(tr("Down to which grade?"));
  m_onset = new WholeField(QStringLiteral("ruleOnsetDay"), tr("Onset by &day"));
  m_onset->setRange(0, mostDays);
  m_onset->edit()->setPlaceholderText(tr("%1 (A2)").arg(m_known.protocol.lastDltOnsetDay));
  grid.addWidget(m_time, 4, 0, 1, 2);
  grid.addWidget(m_span, 4, 2);
  grid.addWidget(m_unit, 4, 3);
  grid.addWidget(m_downTo, 5, 0);
  grid.addWidget(m_onset, 0, 3);
}

void DltRuleDialog::makeLimits(QGridLayout& grid) {
  const QString language = QLocale().name();
  m_causes = new TickField(QStringLiteral("ruleCauses"), tr("Not counted where du&e to"));
  const std::pair<const char*, QString> causes[] = {{"lymphodepletion", tr("lymphodepletion")},
                                                    {"disease", tr("the underlying disease")},
                                                    {"infection", tr("an infection")},
                                                    {"drug", tr("another drug")},
                                                    {"procedure", tr("a procedure")}};
  for (const auto& [id, words] : causes)
    m_causes->addChoice(words, QLatin1String(id));
  m_from = new ChoiceField(QStringLiteral("ruleFrom"), tr("&From this certainty on"));
  QStringList words;
  for (const AttributionTerm& term : m_known.protocol.attribution.terms) {
    if (!term.assessable) continue; // it excludes nothing
    words << term.name.in(language);
    m_certainties << term.id;
  }
  m_from->box()->setItemText(0, tr("the strongest alone"));
  m_from->setChoices(words);
  m_without = linesField(QStringLiteral("ruleWithout"), tr("Te&rms left out, one a line"));
  m_source = new TextField(QStringLiteral("ruleSource"), tr("&Source"));
  grid.addWidget(m_causes, 6, 0, 1, 2);
  grid.addWidget(m_from, 6, 2, 1, 2, Qt::AlignTop);
  grid.addWidget(m_without, 7, 0, 1, 2);
  grid.addWidget(m_source, 7, 2, 1, 2, Qt::AlignTop);
}

void DltRuleDialog::put(const DltRule& rule) {
  m_about->setChoice(std::optional(rule.about));
  m_grade->setIndex(rule.grade - 1);
  if (rule.about == DltRule::About::Terms) textIn(*m_terms).setPlainText(rule.names.join(u'\n'));
  if (rule.about == DltRule::About::OrganClasses) m_classes->setTicked(rule.names);
  if (const auto analyte = m_analytes.indexOf(rule.names.value(0)); analyte >= 0)
    m_analyte->setIndex(static_cast<int>(analyte));
  m_atMost->setValue(rule.beyond.high);
  m_atLeast->setValue(rule.beyond.low);
  const auto& span = rule.within ? rule.within : rule.longerThan;
  if (span) {
    m_time->setIndex(rule.within ? 1 : 0);
    m_span->setValue(span->n);
    m_unit->setChoice(std::optional(span->unit));
  }
  m_downTo->setIndex(rule.downTo);
  m_onset->setValue(rule.onsetByDay);
  m_causes->setTicked(rule.notDueTo);
  if (const auto from = m_certainties.indexOf(rule.from); from >= 0) m_from->setIndex(static_cast<int>(from));
  textIn(*m_without).setPlainText(rule.without.join(u'\n'));
}

QStringList DltRuleDialog::names(DltRule::About about) const {
  if (about == DltRule::About::Terms) return linesOfText(*m_terms);
  if (about == DltRule::About::OrganClasses) return m_classes->ticked();
  if (about == DltRule::About::Laboratory) return m_analytes.mid(m_analyte->index().value_or(-1), 1);
  return {};
}

std::optional<DltRule> DltRuleDialog::rule() const {
  const auto about = m_about->choice<DltRule::About>();
  if (!about) return std::nullopt;
  DltRule rule;
  rule.about = *about;
  rule.names = names(*about);
  if (*about == DltRule::About::Laboratory) {
    rule.beyond = {m_atLeast->value(), m_atMost->value()};
    rule.grade = 1;
  } else {
    rule.grade = m_grade->index().value_or(0) + 1;
    rule.notDueTo = m_causes->ticked();
    rule.without = linesOfText(*m_without);
    if (const auto from = m_from->index(); from && !rule.notDueTo.isEmpty())
      rule.from = m_certainties.value(*from);
  }
  if (const auto time = m_time->index()) {
    const Span span{m_span->whole().value_or(0), m_unit->choice<Span::Unit>().value_or(Span::Unit::Hours)};
    (*time == 1 ? rule.within : rule.longerThan) = span;
    if (*time == 1) rule.downTo = m_downTo->index();
  }
  rule.onsetByDay = m_onset->whole();
  return rule;
}

DltItem DltRuleDialog::item() const {
  DltItem made = m_item;
  made.rule = rule();
  made.source = m_source->text();
  return made;
}

void DltRuleDialog::showWhatApplies() {
  const auto about = m_about->choice<DltRule::About>();
  const bool laboratory = about == DltRule::About::Laboratory;
  const bool timed = about && m_time->index().has_value();
  m_terms->setVisible(about == DltRule::About::Terms);
  m_classes->setVisible(about == DltRule::About::OrganClasses);
  for (QWidget* input : std::initializer_list<QWidget*>{m_analyte, m_atMost, m_atLeast})
    input->setVisible(laboratory);
  for (QWidget* input : std::initializer_list<QWidget*>{m_grade, m_causes, m_without})
    input->setVisible(about && !laboratory);
  m_from->setVisible(m_causes->isVisibleTo(this) && !m_causes->ticked().isEmpty());
  m_time->setVisible(about.has_value());
  m_onset->setVisible(about.has_value());
  m_span->setVisible(timed);
  m_unit->setVisible(timed);
  m_downTo->setVisible(timed && m_time->index() == 1);
  fitToContent(m_inputs, aroundInputs);
}

void DltRuleDialog::changed() {
  showWhatApplies();
  m_message->say({});
  const auto typed = rule();
  if (!typed)
    m_sentence->setText(tr("No rule: the item is judged by hand, for every event."));
  else
    m_sentence->setText(isComplete() ? ruleSentence(*typed, m_known.protocol) : QString());
}

bool DltRuleDialog::isComplete() const {
  const bool laboratory = m_about->choice<DltRule::About>() == DltRule::About::Laboratory;
  const bool timed = m_time->index().has_value();
  return (laboratory ? m_analyte->index() && (m_atMost->value() || m_atLeast->value()) : m_grade->index()) &&
         (!timed || (m_span->whole() && m_unit->index())) && (m_time->index() != 1 || m_downTo->index());
}

void DltRuleDialog::keep() {
  if (!checkFields(this)) return;
  const auto read =
      readDltDefinition(dltDefinitionJson({0, {}, {}, {item()}}), m_known.protocol.attribution.terms);
  if (read) return accept();
  m_message->say(read.error().message, Field::Tone::Error);
}
