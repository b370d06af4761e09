#include "ui/pages/measurements/pk_panel.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/base/plain_text.h"
#include "db/session/stored_measurements.h"
#include "ui/charts/charts.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/measurements/measurement_slice.h"
#include "ui/print/chart_card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"

#include <QLocale>
#include <QTableWidget>
#include <cmath>

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

constexpr int leastSubjects = 130; ///< height: the head and three of them

QString cmaxOf(const PkSubject& subject) {
  if (subject.allBelow()) return PkPanel::tr("BLQ", "every value below the limit of quantification");
  return signOf(subject.parameters.cmaxBound) + number(subject.parameters.cmax);
}
} // namespace

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
  const QString source =
      tr("Gabrielsson and Weiner, Pharmacokinetic and Pharmacodynamic Data Analysis, 5th ed., 2016.");
  const QString auc = tr("Trapezoids, not extrapolated. %1").arg(source);
  m_subjects = sourcedTable(
      "pkSubjects", tr("Pharmacokinetics by subject"),
      {{tr("Subject"), {}},
       {tr("Level"), {}},
       {tr("Cmax"), tr("The highest value; >: above the upper limit of quantification. BLQ: every "
                       "value below the lower one.")},
       {tr("Tmax (d)"), tr("Day of the highest value, from the start of the infusion.")},
       {tr("AUC 0–28 d"), auc},
       {tr("AUC 0–last"), auc},
       {tr("Tlast (d)"), tr("Day of the last value that could be quantified.")},
       {tr("Half-life (d)"),
        tr("ln 2 / λz of the line through the logarithms of the last values. %1").arg(source)},
       {tr("Points"), tr("Values on that line.")},
       {tr("Adj. r²"), tr("Of that line.")},
       {tr("Span"), tr("Time from its first to its last value, in half-lives.")},
       {tr("Times"), tr("Samples at their actual time / at the visit's nominal time.")}});
  m_levels =
      sourcedTable("pkLevels", tr("Pharmacokinetics by dose level"),
                   {{tr("Level"), {}},
                    {tr("Cmax:\ngeometric mean (CV)"), tr("CV = √(exp(s²) − 1), s: standard deviation of the "
                                                          "logarithms. Kirkwood, Biometrics 1979;35:908.") +
                                                           u' ' + summaryRule()},
                    {tr("AUC 0–28 d"), auc},
                    {tr("AUC 0–last"), auc},
                    {tr("Tmax, median (d)"), {}}});
  m_subjects->setMinimumHeight(atTypeSize(leastSubjects));
}

void PkPanel::refresh() {
  const QStringList chosen = m_measurand->currentData().toStringList();
  const Study& study = m_session.study();
  const Analyte* analyte = m_session.protocol().measurements.analyte(chosen.value(0));
  if (!analyte) return;
  const Shown wanted{m_session.journalHead().sequence, m_measurand->currentText(), m_method->currentIndex()};
  if (m_shown == wanted) return;
  m_shown.reset();
  MeasurementFilter filter;
  filter.analyte = analyte->id;
  filter.specimen = static_cast<Specimen>(chosen.value(1).toInt());
  narrowToInfused(filter, study); // where nobody was, nothing is reported
  const auto read = m_session.measurements(filter);
  if (!read) return m_message->say(read.error().message, Field::Tone::Error);
  const auto samplings = m_session.samplings(filter.firstSubject, filter.lastSubject);
  if (!samplings) return m_message->say(samplings.error().message, Field::Tone::Error);
  const AucMethod method = m_method->currentIndex() == 1 ? AucMethod::Linear : AucMethod::LinearUpLogDown;
  const PkReport report = pkReport(study, *read, *samplings, *analyte, *filter.specimen, method);
  const QString name = m_measurand->currentText();
  m_chart->show(contentOf(report, [name, lloq = analyte->lloq](const PkReport& one, const Theme& theme) {
    return concentrationChart(one, name, lloq, theme);
  }));
  showSubjects(report);
  showLevels(report);
  m_message->say(
      joinSentences({tr("%1 A nominal time is the visit's planned day. Below the limit of quantification: 0 "
                        "before the first "
                        "value, left out between values, 0 once after the last.")
                         .arg(sentence(sampleTimes(report))),
                     halfLifeRule(report.minimumAdjustedR2)}));
  m_shown = wanted;
}

void PkPanel::showSubjects(const PkReport& report) {
  m_subjects->setRowCount(0);
  for (const PkSubject& subject : report.subjects) {
    const PkParameters& found = subject.parameters;
    const auto line = found.line();
    const SampleTimes times = sampleTimes(subject.samples);
    addRow(m_subjects,
           {subject.subject, QStringLiteral("L%1").arg(subject.level), cmaxOf(subject), days(found.tmax),
            area(found.aucTo, found), area(found.aucLast, found), days(found.tlast),
            found.terminal ? number(found.terminal->halfLife) : noHalfLifeShort(found.terminal.error()),
            line ? QString::number(line->points) : QStringLiteral("–"),
            number(line ? std::optional(line->adjustedR2) : std::nullopt),
            number(line ? std::optional(line->span()) : std::nullopt),
            tr("%1 / %2", "samples at actual / nominal times").arg(times.actual).arg(times.nominal)});
    const int row = m_subjects->rowCount() - 1;
    if (found.tmax) m_subjects->item(row, 3)->setToolTip(daysAndHours(*found.tmax));
    if (found.tlast) m_subjects->item(row, 6)->setToolTip(daysAndHours(*found.tlast));
    if (!found.terminal)
      m_subjects->item(row, 7)->setToolTip(noHalfLifeText(found.terminal.error(), report.minimumAdjustedR2));
  }
  m_subjects->resizeColumnsToContents();
}

void PkPanel::showLevels(const PkReport& report) {
  m_levels->setRowCount(0);
  for (const PkLevel& level : report.levels)
    addRow(m_levels, {QStringLiteral("L%1").arg(level.level), summaryText(level.cmax, level, number),
                      summaryText(level.auc28, level, number), summaryText(level.aucLast, level, number),
                      days(level.tmaxMedian)});
  m_levels->resizeColumnsToContents();
}
