#include "ui/pages/measurements/trends_panel.h"

#include "app/study/codes.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/measurements/measurement_slice.h"
#include "ui/print/chart_card.h"
#include "ui/widgets/layout.h"

#include <QLocale>
#include <algorithm>
#include <iterator>

namespace {
constexpr int chartColumns = 3;          ///< of several charts
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
    m_grid->addWidget(card, place / chartColumns, place % chartColumns);
    m_cards.push_back(card);
  }
  for (std::size_t i = 0; i < m_cards.size(); ++i) {
    m_cards[i]->setVisible(i < charts);
    m_cards[i]->view()->setMinimumSize(atTypeSize(charts > 1 ? smallest : smallestAlone));
  }
}

std::vector<TrendsPanel::Reading::Trend> TrendsPanel::chosenTrends() const {
  std::vector<Reading::Trend> chosen;
  for (const QString& key : m_measurand->currentData().toStringList())
    if (const auto measurand = measurandOf(m_session.study().protocol.measurements, key))
      chosen.push_back({*measurand->analyte, measurand->specimen, {}});
  return chosen;
}

void TrendsPanel::refresh() {
  fillLevels();
  const Shown wanted{m_session.journalHead().sequence, m_measurand->currentData().toStringList(),
                     m_levels->currentIndex(), m_axis->currentIndex()};
  if (m_shown == wanted || (m_reading && m_reading->wanted == wanted)) return;
  m_shown.reset();
  m_reading = Reading{wanted, chosenTrends(), infusedRanges(m_session.study()), {}};
  arrange(m_reading->trends.size());
  const std::size_t ranges = m_reading->ranges.size();
  m_pieces.begin(ranges + m_reading->trends.size() + 1, ranges <= 1,
                 [this](std::size_t piece) { return goOn(piece); });
  if (m_reading) m_message->say(InPieces::words());
}

/// Range after range is read, then trend after trend drawn.
bool TrendsPanel::goOn(std::size_t piece) {
  const std::size_t ranges = m_reading->ranges.size();
  if (piece < ranges) {
    const auto done = read(m_reading->ranges[piece]);
    if (done) return true;
    m_message->say(done.error().message, Field::Tone::Error);
    m_reading.reset();
    return false;
  }
  if (piece < ranges + m_reading->trends.size()) {
    draw(piece - ranges);
    return true;
  }
  finish();
  return false;
}

Result<void> TrendsPanel::read(const SubjectRange& range) {
  const Study& study = m_session.study();
  const auto taken = m_session.samplings(range.first, range.last);
  if (!taken) return tl::unexpected(taken.error());
  for (Reading::Trend& trend : m_reading->trends) {
    const auto measured =
        m_session.measurements({range.first, range.last, {}, trend.analyte.id, trend.specimen});
    if (!measured) return tl::unexpected(measured.error());
    auto subjects = trendSubjects(study, *measured, *taken, trend.analyte, trend.specimen);
    std::move(subjects.begin(), subjects.end(), std::back_inserter(trend.subjects));
  }
  return {};
}

void TrendsPanel::draw(std::size_t place) {
  Reading::Trend& trend = m_reading->trends[place];
  const int levels = m_reading->wanted.levels;
  const TrendLook look{levels == EachLevel, m_reading->wanted.axis == 1};
  TrendReport report = ofLevel(trendReport(m_session.study().protocol.measurements, std::move(trend.subjects),
                                           trend.analyte, trend.specimen),
                               std::max(0, levels - EachLevel));
  const QString name = analyteLabel(report.analyte, report.specimen, QLocale().name());
  m_reading->times.add(sampleTimes(report));
  m_cards[place]->show(contentOf(std::move(report), [name, look](const TrendReport& one, const Theme& theme) {
    return trendChart(one, name, look, theme);
  }));
}

void TrendsPanel::finish() {
  m_message->say(
      tr("Only infused subjects. Each value stands on the actual day where its hour of sampling is "
         "recorded, else on the visit's nominal day; medians on nominal days. %1 %2")
          .arg(sentence(m_reading->times), medianRule()));
  m_shown = m_reading->wanted;
  m_reading.reset();
}
