#include "ui/pages/study/visit_windows_editor.h"

#include "app/analysis/plan_in_force.h"
#include "app/study/number_text.h"
#include "app/study/sentences.h"
#include "ui/pages/study/own_values_table.h"
#include "ui/widgets/paragraph.h"

#include <QLocale>
#include <QVBoxLayout>

VisitWindowsEditor::VisitWindowsEditor(const MeasurementPlan& plan, QWidget* parent)
    : SiteEditor(parent), m_plan(plan) {
  m_table =
      new OwnValuesTable(QStringLiteral("visit_window"), QStringLiteral("visit"),
                         {{tr("Protocol file"), {}, {}},
                          {tr("Own, from day"), QStringLiteral("visitEarliest"), QStringLiteral("earliest")},
                          {tr("to day"), QStringLiteral("visitLatest"), QStringLiteral("latest")}});
  auto* intro = new Paragraph({}, TextRole::Muted);
  intro->setText(tr("Days after the infusion, day 0. The protocol file's windows are assumptions: the signed "
                    "protocol's go before them. An empty line leaves the file's window in force."));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(intro);
  layout->addWidget(m_table);
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
