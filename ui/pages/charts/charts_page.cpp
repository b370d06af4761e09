#include "ui/pages/charts/charts_page.h"

#include "app/reports/chart_series.h"
#include "db/roles.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/cohort_status_chart.h"
#include "ui/charts/enrolment_chart.h"
#include "ui/charts/escalation_staircase_chart.h"
#include "ui/charts/render_chart.h"
#include "ui/charts/swimmer_chart.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/page_frame.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace {
constexpr QSize exported(960, 540); // of a PNG, before it is made twice as fine

/// The charts of one study on one day, in the order in which they stand on the page.
std::vector<ChartMaker> chartsOf(const Study& study, QDate today) {
  return {
      [series = cohortStatusSeries(study)](const Theme& theme) { return cohortStatusChart(series, theme); },
      [series = swimmerSeries(study, today)](const Theme& theme) { return swimmerChart(series, theme); },
      [series = staircaseSeries(study)](const Theme& theme) {
        return escalationStaircaseChart(series, theme);
      },
      [series = enrolmentSeries(study, today)](const Theme& theme) { return enrolmentChart(series, theme); }};
}
} // namespace

ChartsPage::ChartsPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  m_frame = new PageFrame(tr("Charts"), {});
  layout->addWidget(m_frame);
  m_message = new MessageLine(QStringLiteral("chartsMessage"));
  m_frame->content()->addWidget(m_message);
  m_grid = new QGridLayout;
  m_grid->setSpacing(12);
  m_frame->content()->addLayout(m_grid, 1);
  for (const char* name : {"cohortStatusChart", "swimmerChart", "staircaseChart", "enrolmentChart"}) {
    const std::size_t index = m_views.size();
    auto* card = new Card({});
    auto* view = new ChartView(QLatin1String(name));
    card->body()->addWidget(view, 1);
    card->layout()->setContentsMargins(6, 4, 6, 4);
    m_grid->addWidget(card, static_cast<int>(index / 2), static_cast<int>(index % 2));
    m_cards.push_back(card);
    m_views.push_back(view);
    connect(view, &ChartView::chosen, this, [this, index] { choose(index); });
    connect(view, &ChartView::activated, this, [this, index] {
      m_chosen = index;
      enlarge(!m_alone);
    });
  }
  makeActions();
  auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), this);
  back->setContext(Qt::WidgetWithChildrenShortcut);
  connect(back, &QShortcut::activated, this, [this] { enlarge(false); });
  refresh();
  choose(0);
  enlarge(false);
}

void ChartsPage::makeActions() {
  const bool mayPrint = may(session().user().role, Action::Print);
  const auto button = [&](const char* name, const QString& text, void (ChartsPage::*act)()) {
    auto* made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(QString(text).remove(u'&'));
    made->setEnabled(mayPrint);
    connect(made, &QPushButton::clicked, this, act);
    m_frame->actions()->addWidget(made);
  };
  m_enlarge = new QPushButton;
  m_enlarge->setObjectName(QStringLiteral("enlargeChart"));
  connect(m_enlarge, &QPushButton::clicked, this, [this] { enlarge(!m_alone); });
  m_frame->actions()->addWidget(m_enlarge);
  button("saveChart", tr("&Save as PNG…"), &ChartsPage::savePng);
  button("copyChart", tr("&Copy"), &ChartsPage::copy);
  button("printChart", tr("&Print…"), &ChartsPage::print);
}

void ChartsPage::refresh() {
  const std::vector<ChartMaker> makers = chartsOf(study(), session().today());
  for (std::size_t i = 0; i < m_views.size(); ++i)
    m_views[i]->show(makers.at(i));
  choose(m_chosen);
}

void ChartsPage::choose(std::size_t index) {
  m_chosen = index;
  for (std::size_t i = 0; i < m_cards.size(); ++i)
    m_cards[i]->setEdge(i == index && !m_alone ? Card::Edge::Accent : Card::Edge::None);
  m_frame->setTitle(
      tr("Charts"),
      tr("Chosen: %1. A click or Enter shows a chart alone, Esc shows all.").arg(chosen().title()));
}

void ChartsPage::enlarge(bool alone) {
  m_alone = alone;
  for (std::size_t i = 0; i < m_cards.size(); ++i)
    m_cards[i]->setVisible(!alone || i == m_chosen);
  // An empty column or row would keep its share of the room.
  for (int side = 0; side < 2; ++side) {
    const int chosenAt = static_cast<int>(m_chosen);
    m_grid->setColumnStretch(side, !alone || chosenAt % 2 == side ? 1 : 0);
    m_grid->setRowStretch(side, !alone || chosenAt / 2 == side ? 1 : 0);
  }
  m_enlarge->setText(alone ? tr("Show &all charts") : tr("Show a&lone"));
  m_enlarge->setAccessibleName(m_enlarge->text().remove(u'&'));
  choose(m_chosen);
}

void ChartsPage::savePng() {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
  const QString title = chosen().title();
  QString path = QFileDialog::getSaveFileName(this, tr("Save %1").arg(title),
                                              folder.filePath(fileNameOf(title) + QStringLiteral(".png")),
                                              tr("PNG images (*.png)"));
  if (path.isEmpty()) return;
  if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) path += QStringLiteral(".png");
  // Light, whatever the screen is: pictures end up in documents.
  const Result<void> saved = saveImage(chartImage(chosen().maker()(Theme::light()), exported), path);
  if (!saved) return say(saved.error(), {});
  const Result<void> recorded = commands().recordOutput(tr("Chart “%1”, PNG").arg(title));
  say(recorded ? std::nullopt : std::optional(recorded.error()),
      tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ChartsPage::copy() {
  const QString title = chosen().title();
  QGuiApplication::clipboard()->setImage(chartImage(chosen().maker()(Theme::light()), exported));
  const Result<void> recorded = commands().recordOutput(tr("Chart “%1”, copied").arg(title));
  say(recorded ? std::nullopt : std::optional(recorded.error()), tr("Copied: %1").arg(title));
}

void ChartsPage::print() {
  const ChartMaker maker = chosen().maker();
  const PrintDocument document = chartDocument(
      study(), [maker] { return maker(Theme::light()); }, session().journalHead());
  say(printDocument(this, document, commands()), {});
}

void ChartsPage::say(const std::optional<Refusal>& refusal, const QString& done) {
  if (refusal)
    m_message->say(refusal->message, Field::Tone::Error);
  else
    m_message->say(done, Field::Tone::Good);
}
