#include "ui/pages/measurements/pk_panel.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/base/plain_text.h"
#include "ui/charts/charts.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/measurements/measurement_slice.h"
#include "ui/print/chart_card.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QLocale>
#include <QTableWidget>
#include <cmath>
#include <iterator>

namespace {
/// Three digits tell more than a laboratory can.
QString number(const std::optional<double>& value) {
  if (!value) return QStringLiteral("–");
  return *value >= 100 ? QString::number(*value, 'f', 0) : QString::number(*value, 'g', 3);
}

/// A hundredth of a day is a quarter of an hour.
QString days(const std::optional<double>& value) {
  return value ? QString::number(std::round(*value * 100) / 100, 'g', 12) : QStringLiteral("–");
}

/// What lies above a limit makes an area at least what it says.
QString area(const std::optional<double>& value, const PkParameters& found) {
  return (value && found.above > 0 ? QStringLiteral("≥") : QString()) + number(value);
}

QString source() {
  return PkPanel::tr(
      "Gabrielsson and Weiner, Pharmacokinetic and Pharmacodynamic Data Analysis, 5th ed., 2016.");
}

QString areaRule() {
  return PkPanel::tr("Trapezoids, not extrapolated. %1").arg(source());
}

constexpr int leastSubjects = 130; ///< height: the head and three of them

QString levelCell(const PkSubject* subject) {
  return QStringLiteral("L%1").arg(subject->level);
}

QString tmaxOf(const PkSubject* subject) {
  return days(subject->parameters.tmax);
}

QString tlastOf(const PkSubject* subject) {
  return days(subject->parameters.tlast);
}

QString auc28Of(const PkSubject* subject) {
  return area(subject->parameters.aucTo, subject->parameters);
}

QString aucLastOf(const PkSubject* subject) {
  return area(subject->parameters.aucLast, subject->parameters);
}

QString halfLifeOf(const PkSubject* subject) {
  const auto& found = subject->parameters.terminal;
  return found ? number(found->halfLife) : noHalfLifeShort(found.error());
}

QString pointsOf(const PkSubject* subject) {
  const auto line = subject->parameters.line();
  return line ? QString::number(line->points) : QStringLiteral("–");
}

QString fitOf(const PkSubject* subject) {
  const auto line = subject->parameters.line();
  return number(line ? std::optional(line->adjustedR2) : std::nullopt);
}

QString spanOf(const PkSubject* subject) {
  const auto line = subject->parameters.line();
  return number(line ? std::optional(line->span()) : std::nullopt);
}

QString timesCell(const PkSubject* subject) {
  const SampleTimes found = sampleTimes(subject->samples);
  return PkPanel::tr("%1 / %2", "samples at actual / nominal times").arg(found.actual).arg(found.nominal);
}

/// The tool tip of a day: hours, too.
auto hoursOf(std::optional<double> PkParameters::*member) {
  return [member](const PkSubject* row, int role) -> QVariant {
    const std::optional<double>& day = row->parameters.*member;
    return role == Qt::ToolTipRole && day ? daysAndHours(*day) : QVariant();
  };
}

QString cmaxOf(const PkSubject* subject) {
  if (subject->allBelow()) return PkPanel::tr("BLQ", "every value below the limit of quantification");
  return signOf(subject->parameters.cmaxBound) + number(subject->parameters.cmax);
}
} // namespace

PkSubjectsModel::PkSubjectsModel(QObject* parent) : RowsModel(parent) {
  const auto whyNone = [this](const PkSubject* row, int role) -> QVariant {
    const auto& found = row->parameters.terminal;
    return role == Qt::ToolTipRole && !found ? noHalfLifeText(found.error(), m_report->minimumAdjustedR2)
                                             : QVariant();
  };
  const QString highest =
      PkPanel::tr("The highest value; >: above the upper limit of quantification. BLQ: every "
                  "value below the lower one.");
  const QString ofHighest = PkPanel::tr("Day of the highest value, from the start of the infusion.");
  const QString ofLast = PkPanel::tr("Day of the last value that could be quantified.");
  const QString slope = PkPanel::tr("ln 2 / λz of the line through the logarithms of the last values. %1");
  const QString span = PkPanel::tr("Time from its first to its last value, in half-lives.");
  setColumns({{PkPanel::tr("Subject"), &PkSubject::subject},
              {PkPanel::tr("Level"), levelCell},
              {PkPanel::tr("Cmax"), cmaxOf, {}, {}, highest},
              {PkPanel::tr("Tmax (d)"), tmaxOf, hoursOf(&PkParameters::tmax), {}, ofHighest},
              {PkPanel::tr("AUC 0–28 d"), auc28Of, {}, {}, areaRule()},
              {PkPanel::tr("AUC 0–last"), aucLastOf, {}, {}, areaRule()},
              {PkPanel::tr("Tlast (d)"), tlastOf, hoursOf(&PkParameters::tlast), {}, ofLast},
              {PkPanel::tr("Half-life (d)"), halfLifeOf, whyNone, {}, slope.arg(source())},
              {PkPanel::tr("Points"), pointsOf, {}, {}, PkPanel::tr("Values on that line.")},
              {PkPanel::tr("Adj. r²"), fitOf, {}, {}, PkPanel::tr("Of that line.")},
              {PkPanel::tr("Span"), spanOf, {}, {}, span},
              {PkPanel::tr("Times"),
               timesCell,
               {},
               {},
               PkPanel::tr("Samples at their actual time / at the visit's nominal time.")}});
}

void PkSubjectsModel::show(std::shared_ptr<const PkReport> report) {
  std::vector<Row> subjects;
  for (const PkSubject& subject : report->subjects)
    subjects.push_back(&subject);
  m_report.swap(report); // the rows before stay readable until there are others
  setRows(std::move(subjects));
}

PkPanel::PkPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_measurand = new ChoiceBox;
  m_method = new ChoiceBox;
  m_method->addItems({tr("linear up, logarithmic down"), tr("linear")});
  const QString language = QLocale().name();
  for (const Measurand& measurand : measurandsOf(session.protocol().measurements))
    if (measurand.analyte->kind == AnalyteKind::Number)
      m_measurand->addItem(
          analyteLabel(*measurand.analyte, measurand.specimen, language),
          QStringList{measurand.analyte->id, QString::number(static_cast<int>(measurand.specimen))});
  auto* line = tightLine(16);
  line->addWidget(new Field(QStringLiteral("pkMeasurand"), tr("&Of"), m_measurand));
  line->addWidget(new Field(QStringLiteral("pkMethod"), tr("Area under the &curve"), m_method));
  line->addStretch();
  makeTables();
  m_chart = new ChartCard(QStringLiteral("pkChart"), session);
  m_message = new MessageLine(QStringLiteral("pkMessage"));
  auto* top = tightLine(12);
  top->addWidget(m_chart, 6);
  top->addWidget(m_levels, 5);
  auto* layout = tightColumn(this, 8, 8);
  layout->addLayout(line);
  layout->addWidget(m_message);
  layout->addLayout(top, 3);
  layout->addWidget(m_subjects, 2); // its twelve columns need the whole width
  for (ChoiceBox* box : {m_measurand, m_method})
    connect(box, &QComboBox::currentIndexChanged, this, &PkPanel::refresh);
}

void PkPanel::makeTables() {
  m_subjects = namedView("pkSubjects", tr("Pharmacokinetics by subject"));
  m_model = new PkSubjectsModel(this);
  m_subjects->setModel(m_model);
  m_levels =
      sourcedTable("pkLevels", tr("Pharmacokinetics by dose level"),
                   {{tr("Level"), {}},
                    {tr("Cmax:\ngeometric mean (CV)"), tr("CV = √(exp(s²) − 1), s: standard deviation of the "
                                                          "logarithms. Kirkwood, Biometrics 1979;35:908.") +
                                                           u' ' + summaryRule()},
                    {tr("AUC 0–28 d"), areaRule()},
                    {tr("AUC 0–last"), areaRule()},
                    {tr("Tmax, median (d)"), {}}});
  m_subjects->setMinimumHeight(atTypeSize(leastSubjects));
}

AucMethod PkPanel::method() const {
  return m_method->currentIndex() == 1 ? AucMethod::Linear : AucMethod::LinearUpLogDown;
}

void PkPanel::refresh() {
  const QStringList chosen = m_measurand->currentData().toStringList();
  const Analyte* analyte = m_session.protocol().measurements.analyte(chosen.value(0));
  if (!analyte) return;
  const Shown wanted{m_session.journalHead().sequence, m_measurand->currentText(), m_method->currentIndex()};
  if (m_shown == wanted || (m_reading && m_reading->wanted == wanted)) return;
  m_shown.reset();
  m_reading = Reading{wanted,
                      *analyte,
                      static_cast<Specimen>(chosen.value(1).toInt()),
                      infusedRanges(m_session.study()), // where nobody was, nothing is reported
                      {}};
  const std::size_t ranges = m_reading->ranges.size();
  m_pieces.begin(ranges + 1, ranges <= 1, [this](std::size_t piece) { return readOn(piece); });
  if (m_reading) m_message->say(InPieces::words());
}

/// A range of subjects, then what is to be seen of all.
bool PkPanel::readOn(std::size_t piece) {
  Reading& reading = *m_reading;
  const Study& study = m_session.study();
  if (piece == reading.ranges.size()) {
    show(std::make_shared<const PkReport>(
        pkReport(study, std::move(reading.subjects), reading.analyte, reading.specimen, method())));
    m_shown = reading.wanted;
    m_reading.reset();
    return false;
  }
  const auto [first, last] = reading.ranges[piece];
  const auto read = m_session.measurements({first, last, {}, reading.analyte.id, reading.specimen});
  const auto taken = read ? m_session.samplings(first, last) : tl::unexpected(read.error());
  if (!taken) {
    m_message->say(taken.error().message, Field::Tone::Error);
    m_reading.reset();
    return false;
  }
  auto subjects = pkSubjects(study, *read, *taken, reading.analyte, reading.specimen, method());
  std::move(subjects.begin(), subjects.end(), std::back_inserter(reading.subjects));
  return true;
}

void PkPanel::show(const std::shared_ptr<const PkReport>& report) {
  const QString name = m_measurand->currentText();
  m_chart->show(
      contentOf(report, [name, lloq = m_reading->analyte.lloq](const PkReport& one, const Theme& theme) {
        return concentrationChart(one, name, lloq, theme);
      }));
  m_model->show(report);
  m_subjects->resizeColumnsToContents();
  showLevels(*report);
  m_message->say(
      joinSentences({tr("%1 A nominal time is the visit's planned day. Below the limit of quantification: 0 "
                        "before the first "
                        "value, left out between values, 0 once after the last.")
                         .arg(sentence(sampleTimes(*report))),
                     halfLifeRule(report->minimumAdjustedR2)}));
}

void PkPanel::showLevels(const PkReport& report) {
  m_levels->setRowCount(0);
  for (const PkLevel& level : report.levels)
    addRow(m_levels, {QStringLiteral("L%1").arg(level.level), summaryText(level.cmax, level, number),
                      summaryText(level.auc28, level, number), summaryText(level.aucLast, level, number),
                      days(level.tmaxMedian)});
  m_levels->resizeColumnsToContents();
}
