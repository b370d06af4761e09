#include "ui/pages/measurements/trends_panel.h"

#include "app/study/codes.h"
#include "db/session/stored_measurements.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/measurements/measurement_slice.h"
#include "ui/print/chart_card.h"
#include "ui/widgets/layout.h"

#include <QLocale>
#include <algorithm>

namespace {
constexpr int columns = 3;               ///< of several charts
constexpr QSize smallest(340, 240);      ///< of one among several
constexpr QSize smallestAlone(420, 230); ///< of one by itself

/// The choices of levels; L1 and what follows stand behind them.
enum LevelChoice { AllLevels, EachLevel };

/// What a choice keeps of a measurand: outlives a study that is read again.
QString keyOf(const Measurand& measurand) {
  return measurand.analyte->id + u'/' + codeOf(measurand.specimen);
}

std::optional<Measurand> measurandOf(const MeasurementPlan& plan, const QString& key) {
  for (const Measurand& measurand : measurandsOf(plan))
    if (keyOf(measurand) == key) return measurand;
  return std::nullopt;
}
} // namespace

TrendsPanel::TrendsPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  makeChoices();
  layOut();
  for (ChoiceBox* box : {m_measurand, m_levels, m_axis})
    connect(box, &QComboBox::currentIndexChanged, this, &TrendsPanel::refresh);
}

void TrendsPanel::makeChoices() {
  m_measurand = new ChoiceBox;
  fillMeasurands();
  m_levels = new ChoiceBox; // in the order of LevelChoice
  m_levels->addItems({tr("all, one median"), tr("all, a median each")});
  fillLevels();
  m_axis = new ChoiceBox;
  m_axis->addItems({tr("linear"), tr("logarithmic")});
}

/// The design may have got another level meanwhile.
void TrendsPanel::fillLevels() {
  const QSignalBlocker quiet(m_levels);
  const int wanted = EachLevel + 1 + m_session.study().protocol.design.top();
  while (m_levels->count() > wanted)
    m_levels->removeItem(m_levels->count() - 1);
  while (m_levels->count() < wanted)
    m_levels->addItem(QStringLiteral("L%1").arg(m_levels->count() - EachLevel));
}

/// Each heading with all that stands under it, then each measurand by itself, which is where it begins.
void TrendsPanel::fillMeasurands() {
  const QString language = QLocale().name();
  std::vector<std::pair<QString, QStringList>> headings;
  std::vector<std::pair<QString, QString>> single;
  for (const Measurand& measurand : measurandsOf(m_session.study().protocol.measurements)) {
    if (measurand.analyte->kind != AnalyteKind::Number) continue;
    const QString heading = measurand.analyte->group.in(language);
    if (headings.empty() || headings.back().first != heading) headings.emplace_back(heading, QStringList());
    headings.back().second << keyOf(measurand);
    single.emplace_back(analyteLabel(*measurand.analyte, measurand.specimen, language), keyOf(measurand));
  }
  for (const auto& [heading, keys] : headings)
    if (keys.size() > 1) m_measurand->addItem(tr("%1: all %2").arg(heading).arg(keys.size()), keys);
  const int first = m_measurand->count();
  for (const auto& [label, key] : single)
    m_measurand->addItem(label, QStringList{key});
  m_measurand->setCurrentIndex(single.empty() ? -1 : first);
}

void TrendsPanel::layOut() {
  m_message = new MessageLine(QStringLiteral("trendMessage"));
  auto* line = tightLine(16);
  line->addWidget(new Field(QStringLiteral("trendMeasurand"), tr("&Of"), m_measurand));
  line->addWidget(new Field(QStringLiteral("trendLevels"), tr("&Levels"), m_levels));
  line->addWidget(new Field(QStringLiteral("trendAxis"), tr("A&xis"), m_axis));
  line->addStretch();
  auto* charts = new QWidget;
  m_grid = tightGrid(charts, 8, 8);
  auto* area = scrolling(charts);
  area->setObjectName("trendCharts");
  auto* layout = tightColumn(this, 8, 8);
  layout->addLayout(line);
  layout->addWidget(m_message);
  layout->addWidget(area, 1);
}

/// So many cards side by side, in rows; the others are put away.
void TrendsPanel::arrange(std::size_t charts) {
  while (m_cards.size() < charts) {
    const auto place = static_cast<int>(m_cards.size());
    auto* card = new ChartCard(QStringLiteral("trendChart%1").arg(place + 1), m_session);
    m_grid->addWidget(card, place / columns, place % columns);
    m_cards.push_back(card);
  }
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_cards[i]->setVisible(i < charts);
    m_cards[i]->view()->setMinimumSize(atTypeSize(charts > 1 ? smallest : smallestAlone));
  }
}

/// Of the measurands that are chosen.
Result<std::vector<TrendReport>> TrendsPanel::reports() const {
  const Study& study = m_session.study();
  MeasurementFilter filter;
  std::vector<Sampling> samplings;
  const bool anybody = narrowToInfused(filter, study);
  if (anybody) {
    auto taken = m_session.samplings(filter.firstSubject, filter.lastSubject);
    if (!taken) return tl::unexpected(taken.error());
    samplings = std::move(*taken);
  }
  std::vector<TrendReport> all;
  for (const QString& key : m_measurand->currentData().toStringList()) {
    const auto measurand = measurandOf(study.protocol.measurements, key);
    if (!measurand) continue;
    filter.analyte = measurand->analyte->id;
    filter.specimen = measurand->specimen;
    const auto measured = anybody ? m_session.measurements(filter)
                                  : Result<std::vector<Measurement>>(std::vector<Measurement>());
    if (!measured) return tl::unexpected(measured.error());
    all.push_back(trendReport(study, *measured, samplings, *measurand->analyte, measurand->specimen));
  }
  return all;
}

void TrendsPanel::refresh() {
  fillLevels();
  const Shown wanted{m_session.journalHead().sequence, m_measurand->currentData().toStringList(),
                     m_levels->currentIndex(), m_axis->currentIndex()};
  if (m_shown == wanted) return;
  m_shown.reset();
  const auto found = reports();
  if (!found) return m_message->say(found.error().message, Field::Tone::Error);
  const int levels = m_levels->currentIndex();
  const TrendLook look{levels == EachLevel, m_axis->currentIndex() == 1};
  arrange(found->size());
  SampleTimes times;
  for (std::size_t i = 0; i < found->size(); ++i) {
    const TrendReport report = ofLevel((*found)[i], std::max(0, levels - EachLevel));
    const QString name = analyteLabel(report.analyte, report.specimen, QLocale().name());
    m_cards[i]->show(contentOf(report, [name, look](const TrendReport& one, const Theme& theme) {
      return trendChart(one, name, look, theme);
    }));
    times.add(sampleTimes(report));
  }
  m_message->say(
      tr("Only infused subjects. Each value stands on the actual day where its hour of sampling is "
         "recorded, else on the visit's nominal day; medians on nominal days. %1 %2")
          .arg(sentence(times), medianRule()));
  m_shown = wanted;
}
