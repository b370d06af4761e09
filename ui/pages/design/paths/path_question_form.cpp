#include "ui/pages/design/paths/path_question_form.h"

#include "app/base/number_text.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/study/words.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/design/parts/operating_view.h"
#include "ui/widgets/layout.h"

#include <algorithm>

namespace {
constexpr int rateWidth = 112;
constexpr qsizetype longestShown = 2000; ///< characters of a course in the field
} // namespace

PathQuestionForm::PathQuestionForm(QWidget* parent) : QWidget(parent) {
  m_policy = new PolicyBar;
  m_rateMessage = new MessageLine(QStringLiteral("pathsRateMessage"));
  auto* layout = tightColumn(this, 8);
  addAll(layout, {makeCourseLine(), m_policy});
  layout->addLayout(makeRateLine());
  connect(m_policy, &PolicyBar::policyChanged, this, &PathQuestionForm::askAgain);
  m_untouched = typedInput(this);
}

QWidget* PathQuestionForm::makeCourseLine() {
  m_course = new TextField(QStringLiteral("pathsCourse"), tr("&From the course"));
  m_course->setToolTip(tr("Cohorts separated by blanks: a level and one letter a subject. N cleared, T DLT, "
                          "? undecided, X not evaluable; + before a cohort that completes enrolment, ! after "
                          "a joint discussion that went on. Empty: the beginning."));
  m_presentButton = named<QPushButton>("pathsPresent", tr("P&resent course"));
  m_presentButton->setCheckable(true);
  m_presentButton->setChecked(true);
  m_presentButton->setToolTip(tr("Puts the study's course back, and follows it from then on."));
  auto* area = new QWidget;
  auto* line = tightLine(area, 8);
  line->addWidget(m_course, 1);
  auto* beside = new QVBoxLayout; // the button stands beside the input, not beside its label
  beside->addSpacing(fontMetrics().height());
  beside->addWidget(m_presentButton);
  beside->addStretch();
  line->addLayout(beside);
  connect(m_course->edit(), &QLineEdit::textEdited, this, [this] { follow(false); });
  connect(m_course->edit(), &QLineEdit::textChanged, this, &PathQuestionForm::askAgain);
  connect(m_presentButton, &QPushButton::clicked, this, [this] {
    follow(true);
    showPresent();
  });
  follow(true);
  return area;
}

QHBoxLayout* PathQuestionForm::makeRateLine() {
  m_scenario = new ChoiceField(QStringLiteral("pathsScenario"), tr("&Saved scenario"));
  m_scenario->box()->setItemText(0, tr("none"));
  m_scenario->keepRoom(false);
  m_scenario->hide();
  m_rateArea = new QWidget;
  m_rateArea->setAccessibleName(tr("Assumed true DLT rates"));
  new FlowLayout(12, m_rateArea);
  auto* line = tightLine(12);
  line->addWidget(m_rateArea, 1);
  line->addWidget(m_scenario, 0, Qt::AlignTop);
  connect(m_scenario, &Field::edited, this, &PathQuestionForm::takeScenario);
  return line;
}

void PathQuestionForm::show(const DoseDesign& design, const Course& present,
                            const std::vector<ToxicityScenario>& scenarios) {
  m_design = design;
  m_present = present;
  makeRates();
  fillScenarios(scenarios);
  if (m_presentButton->isChecked()) showPresent();
  checkCourse();
  checkRates();
}

/// One field a level; what was typed stays where the level stays.
void PathQuestionForm::makeRates() {
  const auto levels = static_cast<std::size_t>(m_design.top());
  for (; m_rates.size() > levels; m_rates.pop_back())
    delete m_rates.back();
  while (m_rates.size() < levels) {
    const int level = static_cast<int>(m_rates.size()) + 1;
    const QString label = level == 1 ? tr("True DLT rate, L%1").arg(level) : QStringLiteral("L%1").arg(level);
    auto* rate = new TextField(QStringLiteral("pathsRate%1").arg(level), label);
    rate->input()->setAccessibleName(tr("Assumed true DLT rate at L%1").arg(level));
    rate->setFixedWidth(atTypeSize(rateWidth));
    rate->keepRoom(false);
    rate->edit()->setPlaceholderText(level == 1 ? tr("0.05 or 5 %") : QString());
    m_rateArea->layout()->addWidget(rate);
    m_rates.push_back(rate);
    connect(rate->edit(), &QLineEdit::textEdited, m_scenario, [this] { m_scenario->setIndex({}); });
    connect(rate->edit(), &QLineEdit::textChanged, this, &PathQuestionForm::askAgain);
  }
}

void PathQuestionForm::fillScenarios(const std::vector<ToxicityScenario>& scenarios) {
  m_scenario->setVisible(!scenarios.empty());
  if (scenarios == m_scenarios) return;
  QStringList names;
  for (const ToxicityScenario& scenario : scenarios)
    names << scenario.name;
  const QString chosen = m_scenario->box()->currentText();
  const bool any = m_scenario->index().has_value();
  const QSignalBlocker quiet(m_scenario->box());
  m_scenario->setChoices(names);
  const auto place = any ? names.indexOf(chosen) : -1;
  m_scenario->setIndex(place < 0 ? std::nullopt : std::optional(static_cast<int>(place)));
  m_scenarios = scenarios;
}

void PathQuestionForm::showPresent() {
  const QSignalBlocker quiet(m_course->edit());
  m_course->setText(courseTail(formatCourse(m_present), longestShown));
  askAgain();
}

void PathQuestionForm::follow(bool present) {
  m_presentButton->setChecked(present);
  m_presentButton->setEnabled(!present);
}

void PathQuestionForm::takeScenario() {
  const auto index = m_scenario->index();
  if (m_restoring || !index) return;
  const auto& rates = m_scenarios.at(static_cast<std::size_t>(*index)).rates;
  for (std::size_t i = 0; i < m_rates.size(); ++i) {
    const auto rate = i < rates.size() ? rates[i] : std::nullopt;
    m_rates[i]->setText(rate ? formatNumber(*rate) : QString());
  }
}

/// The present course is taken as it is: a correction or a change of the design can leave one that could not
/// be typed.
std::optional<Course> PathQuestionForm::from() const {
  if (m_presentButton->isChecked()) return m_present;
  const auto typed = parseCourse(m_design, m_course->text());
  return typed ? std::optional(*typed) : std::nullopt;
}

PathQuestion PathQuestionForm::question() const {
  PathQuestion question{m_design, m_policy->policy(), {}};
  for (const TextField* field : m_rates)
    if (const auto rate = parseRate(field->text())) question.trueDlt.push_back(*rate);
  if (question.trueDlt.size() < m_rates.size()) question.trueDlt.clear();
  return question;
}

bool PathQuestionForm::isTouched() const {
  const bool anyRate = std::any_of(m_rates.begin(), m_rates.end(),
                                   [](const TextField* rate) { return !rate->text().isEmpty(); });
  return anyRate || !m_presentButton->isChecked() || m_policy->policy() != JointPolicy();
}

void PathQuestionForm::restore(const QByteArray& draft) {
  m_restoring = true;
  for (TextField* rate : m_rates)
    rate->setText({});
  restoreInput(this, m_untouched);
  restoreInput(this, draft);
  follow(m_presentButton->isChecked());
  if (m_presentButton->isChecked()) showPresent();
  m_restoring = false;
  askAgain();
}

void PathQuestionForm::checkCourse() {
  if (from()) return m_course->setMessage({});
  // The position counts in what is typed, blanks before it included.
  const auto typed = parseCourse(m_design, m_course->edit()->text());
  m_course->setMessage(tr("Character %1: %2").arg(typed.error().position).arg(typed.error().reason),
                       Field::Tone::Error);
}

/// The fields are narrow: what is wrong stands in one line below them all.
void PathQuestionForm::checkRates() {
  QStringList missing;
  QString wrong;
  for (std::size_t i = 0; i < m_rates.size(); ++i) {
    const bool empty = m_rates[i]->text().isEmpty();
    const auto rate = parseRate(m_rates[i]->text());
    const QString fault = empty || rate ? QString() : rate.error().message;
    if (empty) missing << QStringLiteral("L%1").arg(i + 1);
    if (wrong.isEmpty()) wrong = fault;
    markRefused(m_rates[i]->input(), fault);
  }
  if (!wrong.isEmpty())
    m_rateMessage->say(wrong, Field::Tone::Error);
  else if (missing.size() == m_design.top())
    m_rateMessage->say(tr("Without assumed DLT rates no probabilities are shown."));
  else if (!missing.isEmpty())
    m_rateMessage->say(
        tr("Probabilities need a rate for every level; not there: %1.").arg(missing.join(comma())));
  else
    m_rateMessage->say({});
}

void PathQuestionForm::askAgain() {
  if (m_restoring) return;
  checkCourse();
  checkRates();
  Q_EMIT edited();
}
