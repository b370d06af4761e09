// The limits are NCI's: read out of the words of CTCAE v5.0, and compared with the table.
#include "app/analysis/grading/lab_limits.h"
#include "tests/app/analysis/grading/ctcae_text.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>
#include <set>

namespace tst_lab_limits {
/// "3 above 5 upper-normal, normal"
using Lines = std::set<QString>;

QString line(int grade, double beyond, bool isIncluded, const QString& of, const QString& unit,
             const QString& baseline) {
  return QStringLiteral("%1 beyond %2%3 %4 %5 %6")
      .arg(grade)
      .arg(beyond)
      .arg(isIncluded ? QStringLiteral(" (included)") : QString(), of, unit, baseline)
      .simplified();
}

QString unitIn(const QString& clause) {
  if (clause.contains(u"mm3"_qs)) return u"cells/µL"_qs;
  if (clause.contains(u"10e9"_qs)) return u"10⁹/L"_qs;
  for (const char* unit : {"g/dL", "mmol/L", "g/L"})
    if (clause.contains(QLatin1String(unit)))
      return clause.contains(u"mg/dL"_qs) ? u"mg/dL"_qs : QLatin1String(unit);
  return {};
}

/// What a clause between two semicolons says; nothing where it is no number.
std::optional<QString> lineOf(int grade, QString clause) {
  static const QRegularExpression limit(u"([<>]?) ?(ULN|LLN|[0-9][0-9.,]*)"_qs);
  const auto found = limit.match(clause);
  const bool isMeasure =
      clause.contains(u"LN"_qs) || clause.contains(u"baseline"_qs) || !unitIn(clause).isEmpty();
  if (!found.hasMatch() || !isMeasure) return std::nullopt;
  const bool isSigned = !found.captured(1).isEmpty();
  const QString baseline = clause.contains(u"if abnormal"_qs)  ? u"if abnormal"_qs
                           : clause.contains(u"abnormal"_qs)   ? u"abnormal"_qs
                           : clause.contains(u"was normal"_qs) ? u"normal"_qs
                                                               : QString();
  const double number =
      found.captured(2).contains(u"LN"_qs) ? 1 : QString(found.captured(2)).remove(u',').toDouble();
  if (clause.contains(u"% decrease"_qs)) // "<25%": any decrease; "25 - <50%", "75%": from that share on
    return line(grade, isSigned ? 1 : 1 - number / 100, !isSigned, u"baseline"_qs, {}, baseline);
  const QString of = clause.contains(u"x baseline"_qs) ? u"baseline"_qs
                     : clause.contains(u"ULN"_qs)      ? u"upper-normal"_qs
                     : clause.contains(u"LLN"_qs)      ? u"lower-normal"_qs
                                                       : u"value"_qs;
  return line(grade, number, !isSigned, of, of == u"value"_qs ? unitIn(clause) : QString(), baseline);
}

Lines linesOf(const CtcaeText& text) {
  Lines lines;
  for (int grade = 1; grade <= 4; ++grade)
    for (const QString& clause :
         QString::fromUtf8(text.grades.at(static_cast<std::size_t>(grade - 1))).split(u';'))
      if (const auto found = lineOf(grade, clause)) lines.insert(*found);
  return lines;
}

/// Of the table; of a unit only where `units` has it.
Lines linesOf(const LabTerm& term, const std::set<QString>& units) {
  Lines lines;
  for (const LabScale& scale : term.scales)
    for (const LabLimit& limit : scale.limits)
      if (scale.unit.isEmpty() || units.contains(scale.unit))
        lines.insert(line(limit.grade, limit.beyond, limit.isIncluded, codeOf(scale.of), scale.unit,
                          scale.ifAbnormal ? u"if abnormal"_qs
                          : scale.baseline ? codeOf(*scale.baseline)
                                           : QString()));
  return lines;
}

std::set<QString> unitsOf(const CtcaeText& text) {
  std::set<QString> units;
  for (const char* grade : text.grades)
    for (const QString& clause : QString::fromUtf8(grade).split(u';'))
      units.insert(unitIn(clause));
  return units;
}

QString shown(const Lines& lines) {
  return QStringList(lines.begin(), lines.end()).join(u'\n');
}

const LabTerm* termOf(const QString& name) {
  return firstThat(ctcaeLabLimits().terms, [&](const LabTerm& term) { return term.name.en == name; });
}

QByteArray fileBytes() {
  QFile file(u":/ctcae/laboratory-5.0.json"_qs);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestLabLimits : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void areThoseOfTheText_data() {
    QTest::addColumn<int>("place");
    for (int i = 0; i < static_cast<int>(std::size(ctcaeTexts)); ++i)
      row(ctcaeTexts[i].term, i);
  }
  void areThoseOfTheText() {
    QFETCH(int, place);
    const CtcaeText& text = ctcaeTexts[place];
    const LabTerm* term = termOf(QLatin1String(text.term));
    QVERIFY(term);
    QVERIFY(!linesOf(text).empty());
    QCOMPARE(shown(linesOf(*term, unitsOf(text))), shown(linesOf(text)));
    const bool isLow = QString::fromUtf8(text.grades[2]).contains(u'<') || term->name.en == u"Anemia"_qs;
    QCOMPARE(term->side, isLow ? LabTerm::Side::Low : LabTerm::Side::High);
  }

  void noOtherTerms() {
    QCOMPARE(ctcaeLabLimits().terms.size(), std::size(ctcaeTexts));
    QCOMPARE(ctcaeLabLimits().version, u"5.0"_qs);
    QVERIFY(ctcaeLabLimits().source.contains(u"27 November 2017"_qs));
    QVERIFY(!ctcaeLabLimits().assumption.en.isEmpty() && !ctcaeLabLimits().assumption.zh.isEmpty());
    QVERIFY(!ctcaeLabLimits().why.en.isEmpty() && !ctcaeLabLimits().why.zh.isEmpty());
  }

  /// The same number in each unit.
  void unitsAgree() {
    const QHash<QString, double> sizes{{u"10⁹/L"_qs, 1}, {u"cells/µL"_qs, 1000}};
    const QHash<QString, double> masses{{u"g/L"_qs, 1}, {u"g/dL"_qs, 0.1}, {u"mg/dL"_qs, 100}};
    int compared = 0;
    for (const LabTerm& term : ctcaeLabLimits().terms)
      for (const LabScale& one : term.scales)
        for (const LabScale& other : term.scales)
          for (const auto& units : {sizes, masses})
            if (units.contains(one.unit) && units.contains(other.unit)) {
              QCOMPARE(one.limits.size(), other.limits.size());
              for (std::size_t i = 0; i < one.limits.size(); ++i)
                QCOMPARE(one.limits[i].beyond / units[one.unit], other.limits[i].beyond / units[other.unit]);
              ++compared;
            }
    QCOMPARE(compared, 9 * 4);
  }

  /// Each analyte of the trial's plan that CTCAE has limits of, in its unit; names as the protocol has them.
  void areOfThePlan() {
    const Study study = StudyBuilder();
    const MeasurementPlan& plan = study.protocol.measurements;
    for (const LabTerm& term : ctcaeLabLimits().terms) {
      QVERIFY2(plan.analyte(term.analyte), qPrintable(term.analyte));
      for (const EventTerm& event : study.protocol.safety.expected)
        if (event.name.en == term.name.en) QCOMPARE(term.name.zh, event.name.zh);
    }
    const QStringList without{u"car-copies"_qs, u"car-nk-cells"_qs, u"crp"_qs, u"ferritin"_qs, u"il6"_qs};
    for (const QString& id : without)
      QVERIFY(!firstThat(ctcaeLabLimits().terms, [&](const LabTerm& term) { return term.analyte == id; }));
  }

  void refused_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("field");
    const QByteArray wbc = R"({ "of": "value", "unit": "10⁹/L", "grades": [{ "grade": 2, "beyond": 3 })";
    row("no JSON", QByteArray("\"format\""), QByteArray("format"), QString());
    row("another shape", QByteArray("\"side\": \"low\""), QByteArray("\"side\": \"left\""),
        u"/terms/0/side"_qs);
    row("an unknown member", QByteArray("\"source\""), QByteArray("\"sauce\""), u"/sauce"_qs);
    row("a grade of death", QByteArray("\"grade\": 4"), QByteArray("\"grade\": 5"),
        u"/terms/0/scales/1/grades/2/grade"_qs);
    row("a milder grade further out", wbc, QByteArray(wbc).replace("\"beyond\": 3", "\"beyond\": 1.5"),
        u"/terms/0/scales/1"_qs);
    row("a grade twice", wbc, QByteArray(wbc).replace("\"grade\": 2", "\"grade\": 3"),
        u"/terms/0/scales/1"_qs);
    row("numbers without a unit", wbc, QByteArray(wbc).replace(R"( "unit": "10⁹/L",)", ""),
        u"/terms/0/scales/1"_qs);
    row("a unit twice", QByteArray("\"unit\": \"cells/µL\""), QByteArray("\"unit\": \"10⁹/L\""),
        u"/terms/0/scales/2"_qs);
    row("multiples with a unit", QByteArray("\"of\": \"lower-normal\""),
        QByteArray("\"of\": \"lower-normal\", \"unit\": \"g/L\""), u"/terms/0/scales/0"_qs);
  }
  void refused() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = fileBytes();
    QVERIFY(readLabLimits(json));
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const auto read = readLabLimits(json);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, u"LAB"_qs);
    QTEST(read.error().field, "field");
  }
};
COHORTDESK_TEST(TestLabLimits, QCoreApplication)
} // namespace tst_lab_limits
#include "tst_lab_limits.moc"
