#include "ui/pages/efficacy/efficacy_page.h"

#include "app/reports/efficacy/efficacy_text.h"
#include "app/study/user.h"
#include "ui/fields/field.h"
#include "ui/pages/efficacy/efficacy_panels.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QLocale>
#include <QTabWidget>
#include <utility>

EfficacyPage::EfficacyPage(StudySession& openSession, QWidget* parent) : Page(openSession, parent) {
  m_frame = new PageFrame(tr("Efficacy"), {}, this);
  m_message = new MessageLine(QStringLiteral("efficacyMessage"));
  m_nothing = new EmptyState(tr("Nobody has been infused yet."),
                             tr("Responses and follow-up are entered on the page Subjects."));
  m_tabs = namedTabs("efficacyTabs", tr("Efficacy"));
  m_response = new LazyTab<ResponsePanel>([this] { return new ResponsePanel(session()); });
  m_survival = new LazyTab<SurvivalPanel>([this] { return new SurvivalPanel(session()); });
  m_tabs->addTab(m_response, tr("&Response"));
  m_tabs->addTab(m_survival, tr("S&urvival"));
  m_correlation = new LazyTab<CorrelationPanel>([this] { return new CorrelationPanel(session()); });
  m_tabs->addTab(m_correlation, tr("CD7 correl&ation"));
  addAll(m_frame->content(), {m_message, m_nothing});
  m_frame->content()->addWidget(m_tabs, 1);
  m_buttons = {makeButton("efficacyPrint", tr("&Print…"), printDocument),
               makeButton("efficacyPdf", tr("Save P&DF…"), savePdf)};
  connect(m_tabs, &QTabWidget::currentChanged, this, &EfficacyPage::showTab);
}

QPushButton* EfficacyPage::makeButton(const char* name, const QString& text, Output output) {
  QPushButton* made = addButton(m_frame->actions(), name, text);
  made->setEnabled(may(session().user().role, Action::Print));
  made->setToolTip(tr("A summary of response and survival, with its charts, rules and sources."));
  connect(made, &QPushButton::clicked, this, [this, output] { put(output); });
  return made;
}

/// Of subjects who are others since, most are the same here: then report and waterfall stay.
void EfficacyPage::goOn() {
  const auto changed = session().changedSince(m_version);
  m_version = session().version();
  if (!changed || m_report.on != session().today() || !stillHolds(m_report, study(), *changed)) {
    m_report = efficacyReport(study(), session().today());
    m_waterfall.reset();
  } else if (m_waterfall && !changed->empty()) {
    const auto theirs = blasts(*changed->begin(), *changed->rbegin());
    if (!theirs || !stillHolds(*m_waterfall, study(), m_report, *theirs, *changed)) m_waterfall.reset();
  }
}

void EfficacyPage::refresh() {
  goOn();
  const bool nobody = m_report.subjects.empty();
  m_nothing->setVisible(nobody);
  m_tabs->setVisible(!nobody);
  for (QPushButton* button : m_buttons)
    button->setVisible(!nobody);
  const QString language = QLocale().name();
  const ResponsePlan& plan = session().protocol().response;
  m_frame->setTitle(
      tr("Efficacy"),
      tr("Cut-off %1. %2 %3")
          .arg(
              m_report.on.toString(Qt::ISODate), exploratoryNote(),
              plan.isEmpty()
                  ? criteriaNote(session().protocol(), language)
                  : tr("Assumption: response by ELN 2022, NCCN (ALL) and Lugano 2014; see the page Study.")));
  if (!plan.isEmpty())
    m_frame->setToolTip(typedText::inToolTip(plan.assumption.in(language) + u'\n' + plan.why.in(language)));
  if (!nobody) showTab();
}

/// Only the tab that is looked at is drawn.
void EfficacyPage::showTab() {
  m_message->say({});
  if (m_tabs->currentWidget() == m_response)
    showResponse();
  else if (m_tabs->currentWidget() == m_survival)
    m_survival->content()->show(m_report);
  else
    m_correlation->content()->refresh();
}

void EfficacyPage::showResponse() {
  m_ranges = m_waterfall ? std::vector<SubjectRange>() : infusedRanges(study());
  m_blasts.clear();
  m_pieces.begin(m_ranges.size() + 2, m_ranges.size() <= 1,
                 [this](std::size_t piece) { return drawOn(piece); });
}

/// Rates and swimmer, then range after range of blasts is read, then the waterfall drawn.
bool EfficacyPage::drawOn(std::size_t piece) {
  if (piece == 0) {
    m_response->content()->show(m_report);
    return true;
  }
  if (piece > m_ranges.size()) {
    if (!m_waterfall) m_waterfall = waterfallSeries(study(), m_report, std::exchange(m_blasts, {}));
    m_response->content()->showWaterfall(*m_waterfall);
    return false;
  }
  const auto [first, last] = m_ranges[piece - 1];
  const auto read = blasts(first, last);
  if (!read) {
    m_message->say(read.error().message, Field::Tone::Error);
    m_response->content()->showWaterfall(waterfallSeries(study(), m_report, {}));
    return false;
  }
  m_blasts.insert(m_blasts.end(), read->begin(), read->end());
  return true;
}

Result<std::vector<Measurement>> EfficacyPage::blasts(RowId first, RowId last) const {
  MeasurementFilter filter;
  filter.firstSubject = first;
  filter.lastSubject = last;
  filter.analyte = blastsAnalyte();
  filter.specimen = Specimen::Marrow;
  return session().measurements(filter);
}

/// Says why where the measurements cannot be read.
WaterfallSeries EfficacyPage::waterfall() {
  if (m_waterfall) return *m_waterfall;
  const MeasurementFilter everybody;
  const auto read = blasts(everybody.firstSubject, everybody.lastSubject);
  if (!read) {
    m_message->say(read.error().message, Field::Tone::Error);
    return waterfallSeries(study(), m_report, {});
  }
  m_waterfall = waterfallSeries(study(), m_report, *read);
  return *m_waterfall;
}

void EfficacyPage::put(Output output) {
  const PrintDocument document =
      efficacyDocument(study(), m_report, waterfall(), session().designVersion(), session().journalHead());
  output(window(), document, commands(), *m_message);
}
