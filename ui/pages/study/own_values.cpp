#include "ui/pages/study/own_values.h"

#include "app/analysis/measurements/visits.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
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
    line.inputs.push_back(makeInput(each, id, name));
    line.descriptions << tr("Protocol file: %1").arg(file);
    markRefused(line.inputs.back(), {}, line.descriptions.back());
    m_grid->addWidget(line.inputs.back(), row, column++);
  }
  label->setBuddy(line.inputs.front());
  line.state = plainLabel({}, TextRole::Warning);
  line.state->setObjectName(m_storedKey + QLatin1String("State") + id);
  m_grid->addWidget(line.state, row, column);
  line.wrong = new MessageLine(m_storedKey + QLatin1String("Message") + id, MessageLine::Room::WhenItSpeaks);
  m_grid->addWidget(line.wrong, row + 1, 0, 1, column + 1);
  m_lines[id] = line;
  m_ids << id;
  showState(id);
}

QLineEdit* OwnValuesTable::makeInput(const Column& column, const QString& id, const QString& name) {
  auto* input = named<QLineEdit>(column.input + id);
  input->setAccessibleName(tr("%1: %2", "visit or analyte, column").arg(name, column.heading));
  input->setFixedWidth(atTypeSize(72));
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
  line.wrong->say(sentence, Field::Tone::Error);
  for (std::size_t i = 0; i < line.inputs.size(); ++i)
    markRefused(line.inputs[i], sentence, line.descriptions.at(static_cast<qsizetype>(i)));
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

OwnValuesEditor::OwnValuesEditor(MeasurementPlan plan, OwnValuesTable* table, const QString& intro,
                                 QWidget* parent)
    : SiteEditor(parent), m_plan(std::move(plan)), m_table(table) {
  auto* layout = tightColumn(this);
  addAll(layout, {new Paragraph({}, TextRole::Muted, intro), table});
  connect(m_table, &OwnValuesTable::edited, this,
          [this](const QString& id) { m_table->setWrong(id, whyWrong(id, false)); });
}

bool OwnValuesEditor::check() {
  return m_table->check([this](const QString& id) { return whyWrong(id, true); });
}

namespace {
/// "130 – 175", "≤ 50", "≥ 3"; "–" where there is none.
QString rangeText(const ValueRange& range) {
  if (range.low && range.high)
    return QStringLiteral("%1 – %2").arg(formatNumber(range.low), formatNumber(range.high));
  if (range.low) return QStringLiteral("≥ ") + formatNumber(range.low);
  return range.high ? QStringLiteral("≤ ") + formatNumber(range.high) : QStringLiteral("–");
}

MeasurementPlan numbersOf(MeasurementPlan plan) {
  const auto isOther = [](const Analyte& analyte) { return analyte.kind != AnalyteKind::Number; };
  plan.analytes.erase(std::remove_if(plan.analytes.begin(), plan.analytes.end(), isOther),
                      plan.analytes.end());
  return plan;
}
} // namespace

OwnValuesTable* AssayLimitsEditor::makeTable() {
  const QString from = tr("own, from");
  const QString to = tr("to");
  return new OwnValuesTable(QStringLiteral("assay_limits"), QStringLiteral("analyte"),
                            {{tr("LLOQ"), {}, {}},
                             {tr("own"), QStringLiteral("assayLloq"), QStringLiteral("lloq")},
                             {tr("Men"), {}, {}},
                             {from, QStringLiteral("assayMenLow"), QStringLiteral("men_low")},
                             {to, QStringLiteral("assayMenHigh"), QStringLiteral("men_high")},
                             {tr("Women"), {}, {}},
                             {from, QStringLiteral("assayWomenLow"), QStringLiteral("women_low")},
                             {to, QStringLiteral("assayWomenHigh"), QStringLiteral("women_high")}});
}

AssayLimitsEditor::AssayLimitsEditor(const MeasurementPlan& filePlan, QWidget* parent)
    : OwnValuesEditor(
          numbersOf(filePlan), makeTable(),
          tr("Lower limits of quantification (LLOQ) and reference intervals, in the analyte's unit. The "
             "protocol file's are assumptions: the laboratory's own go before them. An empty cell leaves "
             "the file's value in force."),
          parent) {
  const QString language = QLocale().name();
  std::optional<QString> group;
  for (const Analyte& analyte : plan().analytes) {
    if (const QString its = analyte.group.in(language); its != group) table()->addHeadings(*(group = its));
    const QString name = analyte.name.in(language);
    table()->addLine(analyte.id,
                     analyte.unit.isEmpty() ? name : tr("%1 (%2)", "analyte (unit)").arg(name, analyte.unit),
                     {analyte.lloq ? formatNumber(analyte.lloq) : QStringLiteral("–"),
                      rangeText(analyte.referenceMen), rangeText(analyte.referenceWomen)});
  }
}

void AssayLimitsEditor::showSite(const Site& site) {
  for (const Analyte& analyte : plan().analytes) {
    const AssayLimits own = site.assays.value(analyte.id);
    table()->setTexts(analyte.id, {formatNumber(own.lloq), formatNumber(own.referenceMen.low),
                                   formatNumber(own.referenceMen.high), formatNumber(own.referenceWomen.low),
                                   formatNumber(own.referenceWomen.high)});
  }
}

AssayLimits AssayLimitsEditor::limitsOf(const QString& analyte) const {
  const QStringList typed = table()->texts(analyte);
  const auto at = [&](qsizetype place) { return ifRead(readNumber(typed.at(place))); };
  return {at(0), {at(1), at(2)}, {at(3), at(4)}};
}

QString AssayLimitsEditor::whyWrong(const QString& id, bool /*toBeSaved*/) const {
  for (const QString& text : table()->texts(id)) {
    const auto number = readNumber(text);
    if (!text.isEmpty() && !number) return number.error().message;
  }
  const auto refused = refuseLimits(*plan().analyte(id), limitsOf(id));
  return refused ? refused->message : QString();
}

void AssayLimitsEditor::takeInto(Site& site) const {
  site.assays.clear();
  for (const Analyte& analyte : plan().analytes)
    if (table()->isOwn(analyte.id)) site.assays[analyte.id] = limitsOf(analyte.id);
}

VisitWindowsEditor::VisitWindowsEditor(const MeasurementPlan& filePlan, QWidget* parent)
    : OwnValuesEditor(
          filePlan,
          new OwnValuesTable(
              QStringLiteral("visit_window"), QStringLiteral("visit"),
              {{tr("Protocol file"), {}, {}},
               {tr("Own, from day"), QStringLiteral("visitEarliest"), QStringLiteral("earliest")},
               {tr("to day"), QStringLiteral("visitLatest"), QStringLiteral("latest")}}),
          tr("Days after the infusion, day 0. The protocol file's windows are assumptions: the signed "
             "protocol's go before them. An empty line leaves the file's window in force."),
          parent) {
  table()->addHeadings({});
  const QString language = QLocale().name();
  for (const Visit& visit : plan().visits)
    table()->addLine(visit.id,
                     visit.id == visit.name.in(language)
                         ? visit.id
                         : tr("%1 (%2)", "visit, its id").arg(visit.name.in(language), visit.id),
                     {visit.earliest == visit.latest
                          ? tr("day %1").arg(dayText(visit.earliest))
                          : tr("day %1 to %2").arg(dayText(visit.earliest), dayText(visit.latest))});
}

void VisitWindowsEditor::showSite(const Site& site) {
  for (const Visit& visit : plan().visits) {
    const auto own = site.visitWindows.constFind(visit.id);
    const bool isOwn = own != site.visitWindows.constEnd();
    table()->setTexts(visit.id,
                      isOwn ? QStringList{QString::number(own->earliest), QString::number(own->latest)}
                            : QStringList());
  }
}

std::optional<VisitWindow> VisitWindowsEditor::windowOf(const QString& visit) const {
  const QStringList typed = table()->texts(visit);
  const auto earliest = readWhole(typed.at(0));
  const auto latest = readWhole(typed.at(1));
  return earliest && latest ? std::optional(VisitWindow{*earliest, *latest}) : std::nullopt;
}

QString VisitWindowsEditor::whyWrong(const QString& id, bool toBeSaved) const {
  if (!table()->isOwn(id)) return {};
  for (const QString& text : table()->texts(id)) {
    const bool half = text.isEmpty() || text == u'-';
    const auto day = readWhole(text);
    if (half ? !toBeSaved : day.has_value()) continue;
    const QString wanted = tr("Both days of the window, as whole numbers.");
    return half ? wanted : joinSentences({wanted, day.error().message});
  }
  const auto window = windowOf(id);
  if (!window) return {};
  const auto refused = refuseWindow(*plan().visit(id), *window);
  return refused ? refused->message : QString();
}

void VisitWindowsEditor::takeInto(Site& site) const {
  site.visitWindows.clear();
  for (const Visit& visit : plan().visits)
    if (const auto window = windowOf(visit.id)) site.visitWindows[visit.id] = *window;
}
