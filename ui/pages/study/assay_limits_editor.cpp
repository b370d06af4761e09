#include "ui/pages/study/assay_limits_editor.h"

#include "app/analysis/measurements/visits.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "ui/pages/study/own_values_table.h"
#include "ui/widgets/layout.h"

#include <QLocale>
#include <algorithm>

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

AssayLimitsEditor::AssayLimitsEditor(const MeasurementPlan& plan, QWidget* parent)
    : SiteEditor(parent), m_plan(numbersOf(plan)) {
  const QString from = tr("own, from");
  const QString to = tr("to");
  m_table = new OwnValuesTable(QStringLiteral("assay_limits"), QStringLiteral("analyte"),
                               {{tr("LLOQ"), {}, {}},
                                {tr("own"), QStringLiteral("assayLloq"), QStringLiteral("lloq")},
                                {tr("Men"), {}, {}},
                                {from, QStringLiteral("assayMenLow"), QStringLiteral("men_low")},
                                {to, QStringLiteral("assayMenHigh"), QStringLiteral("men_high")},
                                {tr("Women"), {}, {}},
                                {from, QStringLiteral("assayWomenLow"), QStringLiteral("women_low")},
                                {to, QStringLiteral("assayWomenHigh"), QStringLiteral("women_high")}});
  auto* intro = new Paragraph(
      {}, TextRole::Muted,
      tr("Lower limits of quantification (LLOQ) and reference intervals, in the analyte's unit. The "
         "protocol file's are assumptions: the laboratory's own go before them. An empty cell leaves "
         "the file's value in force."));
  auto* layout = tightColumn(this);
  addAll(layout, {intro, m_table});
  addLines();
  connect(m_table, &OwnValuesTable::edited, this,
          [this](const QString& id) { m_table->setWrong(id, whyWrong(*m_plan.analyte(id))); });
}

void AssayLimitsEditor::addLines() {
  const QString language = QLocale().name();
  std::optional<QString> group;
  for (const Analyte& analyte : m_plan.analytes) {
    if (const QString its = analyte.group.in(language); its != group) m_table->addHeadings(*(group = its));
    const QString name = analyte.name.in(language);
    m_table->addLine(analyte.id,
                     analyte.unit.isEmpty() ? name : tr("%1 (%2)", "analyte (unit)").arg(name, analyte.unit),
                     {analyte.lloq ? formatNumber(analyte.lloq) : QStringLiteral("–"),
                      rangeText(analyte.referenceMen), rangeText(analyte.referenceWomen)});
  }
}

void AssayLimitsEditor::showSite(const Site& site) {
  for (const Analyte& analyte : m_plan.analytes) {
    const AssayLimits own = site.assays.value(analyte.id);
    m_table->setTexts(analyte.id, {formatNumber(own.lloq), formatNumber(own.referenceMen.low),
                                   formatNumber(own.referenceMen.high), formatNumber(own.referenceWomen.low),
                                   formatNumber(own.referenceWomen.high)});
  }
}

AssayLimits AssayLimitsEditor::limitsOf(const QString& analyte) const {
  const QStringList typed = m_table->texts(analyte);
  const auto at = [&](qsizetype place) { return ifRead(readNumber(typed.at(place))); };
  return {at(0), {at(1), at(2)}, {at(3), at(4)}};
}

QString AssayLimitsEditor::whyWrong(const Analyte& analyte) const {
  for (const QString& text : m_table->texts(analyte.id)) {
    const auto number = readNumber(text);
    if (!text.isEmpty() && !number) return number.error().message;
  }
  const auto refused = refuseLimits(analyte, limitsOf(analyte.id));
  return refused ? refused->message : QString();
}

void AssayLimitsEditor::takeInto(Site& site) const {
  site.assays.clear();
  for (const Analyte& analyte : m_plan.analytes)
    if (m_table->isOwn(analyte.id)) site.assays[analyte.id] = limitsOf(analyte.id);
}

bool AssayLimitsEditor::check() {
  return m_table->check([this](const QString& id) { return whyWrong(*m_plan.analyte(id)); });
}

VisitWindowsEditor::VisitWindowsEditor(const MeasurementPlan& plan, QWidget* parent)
    : SiteEditor(parent), m_plan(plan) {
  m_table =
      new OwnValuesTable(QStringLiteral("visit_window"), QStringLiteral("visit"),
                         {{tr("Protocol file"), {}, {}},
                          {tr("Own, from day"), QStringLiteral("visitEarliest"), QStringLiteral("earliest")},
                          {tr("to day"), QStringLiteral("visitLatest"), QStringLiteral("latest")}});
  auto* intro = new Paragraph(
      {}, TextRole::Muted,
      tr("Days after the infusion, day 0. The protocol file's windows are assumptions: the signed "
         "protocol's go before them. An empty line leaves the file's window in force."));
  auto* layout = tightColumn(this);
  addAll(layout, {intro, m_table});
  m_table->addHeadings({});
  const QString language = QLocale().name();
  for (const Visit& visit : m_plan.visits)
    m_table->addLine(visit.id,
                     visit.id == visit.name.in(language)
                         ? visit.id
                         : tr("%1 (%2)", "visit, its id").arg(visit.name.in(language), visit.id),
                     {visit.earliest == visit.latest
                          ? tr("day %1").arg(visit.earliest)
                          : tr("day %1 to %2").arg(visit.earliest).arg(visit.latest)});
  connect(m_table, &OwnValuesTable::edited, this,
          [this](const QString& id) { m_table->setWrong(id, whyWrong(*m_plan.visit(id), false)); });
}

void VisitWindowsEditor::showSite(const Site& site) {
  for (const Visit& visit : m_plan.visits) {
    const auto own = site.visitWindows.constFind(visit.id);
    const bool isOwn = own != site.visitWindows.constEnd();
    m_table->setTexts(visit.id,
                      isOwn ? QStringList{QString::number(own->earliest), QString::number(own->latest)}
                            : QStringList());
  }
}

std::optional<VisitWindow> VisitWindowsEditor::windowOf(const QString& visit) const {
  const QStringList typed = m_table->texts(visit);
  const auto earliest = readWhole(typed.at(0));
  const auto latest = readWhole(typed.at(1));
  return earliest && latest ? std::optional(VisitWindow{*earliest, *latest}) : std::nullopt;
}

QString VisitWindowsEditor::whyWrong(const Visit& visit, bool toBeSaved) const {
  if (!m_table->isOwn(visit.id)) return {};
  const QStringList typed = m_table->texts(visit.id);
  for (const QString& text : typed) {
    const bool half = text.isEmpty() || text == u'-';
    const auto day = readWhole(text);
    if (half ? !toBeSaved : day.has_value()) continue;
    const QString wanted = tr("Both days of the window, as whole numbers.");
    return half ? wanted : joinSentences({wanted, day.error().message});
  }
  const auto window = windowOf(visit.id);
  if (!window) return {};
  const auto refused = refuseWindow(visit, *window);
  return refused ? refused->message : QString();
}

void VisitWindowsEditor::takeInto(Site& site) const {
  site.visitWindows.clear();
  for (const Visit& visit : m_plan.visits)
    if (const auto window = windowOf(visit.id)) site.visitWindows[visit.id] = *window;
}

bool VisitWindowsEditor::check() {
  return m_table->check([this](const QString& id) { return whyWrong(*m_plan.visit(id), true); });
}
