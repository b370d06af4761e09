#include "db/exchange/site_csv.h"

#include "app/analysis/unit_spelling.h"
#include "app/study/words.h"

#include <QCoreApplication>
#include <QSet>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

/// As a spreadsheet without µ writes it.
QString unitOf(OrganTest test) {
  return organUnit(test).replace(QChar(0xB5), QChar(u'u'));
}

bool isTimesUpperNormal(QString unit) {
  unit.replace(QChar(0xD7), QChar(u'x')).remove(u' ');
  return unit.compare(QLatin1String("xULN"), Qt::CaseInsensitive) == 0;
}

void readUnit(LogRow& row, OrganTest test, OrganLimit& limit) {
  const QString column = QStringLiteral("unit");
  const QString unit = row.words(column, Need::Required);
  if (unit.isEmpty()) return;
  limit.timesUpperNormal = isTimesUpperNormal(unit);
  if (limit.timesUpperNormal || isSameUnit(unit, organUnit(test))) return;
  row.fault(column,
            Text::tr("“%1” is not the unit of this test; write %2, or xULN.").arg(unit, unitOf(test)));
}

/// What is measured of heart and lung is to be reached, what is measured in blood not to be exceeded (I6).
void checkRelation(LogRow& row, OrganTest test, LimitRelation relation) {
  const bool isToBeReached = test == OrganTest::Lvef || test == OrganTest::SpO2;
  if (isToBeReached == (relation == LimitRelation::AtLeast)) return;
  const QString name = row.words(QStringLiteral("analyte"));
  row.fault(QStringLiteral("relation"),
            isToBeReached ? Text::tr("%1 has a limit that a value must reach: >=.").arg(name)
                          : Text::tr("%1 has a limit that a value may not exceed: <=.").arg(name));
}
} // namespace

QMap<OrganTest, OrganLimit> readLimits(const QByteArray& bytes, std::vector<LogFault>& faults) {
  static const QStringList columns = QStringLiteral("analyte relation limit unit").split(u' ');
  QMap<OrganTest, OrganLimit> limits;
  for (LogRow row : logRows(QStringLiteral("limits.csv"), columns, bytes, faults)) {
    const QString analyte = QStringLiteral("analyte");
    const auto test = row.oneOf<OrganTest>(analyte,
                                           {{"creatinine", OrganTest::Creatinine},
                                            {"ALT", OrganTest::Alt},
                                            {"AST", OrganTest::Ast},
                                            {"total_bilirubin", OrganTest::TotalBilirubin},
                                            {"LVEF", OrganTest::Lvef},
                                            {"SpO2", OrganTest::SpO2}},
                                           Need::Required);
    OrganLimit limit;
    limit.relation = row.oneOf<LimitRelation>(QStringLiteral("relation"),
                                              {{"<=", LimitRelation::AtMost}, {">=", LimitRelation::AtLeast}},
                                              Need::Required)
                         .value_or(LimitRelation::AtMost);
    limit.limit = row.number(QStringLiteral("limit"), Need::Required).value_or(1);
    if (limit.limit <= 0) row.fault(QStringLiteral("limit"), Text::tr("A limit lies above 0."));
    if (!test) continue;
    checkRelation(row, *test, limit.relation);
    readUnit(row, *test, limit);
    if (limits.contains(*test))
      row.fault(analyte, Text::tr("%1 stands here twice.").arg(row.words(analyte)));
    else
      limits.insert(*test, limit);
  }
  return limits;
}

std::vector<ExclusionCriterion> readExclusionList(const QByteArray& bytes, std::vector<LogFault>& faults) {
  static const QStringList columns = QStringLiteral("id text_en text_zh").split(u' ');
  std::vector<ExclusionCriterion> list;
  QSet<QString> codes;
  for (LogRow row : logRows(QStringLiteral("exclusions.csv"), columns, bytes, faults)) {
    ExclusionCriterion criterion;
    criterion.id = static_cast<RowId>(list.size()) + 1;
    criterion.code = row.key(QStringLiteral("id"));
    criterion.textEn = row.words(QStringLiteral("text_en"));
    criterion.textZh = row.words(QStringLiteral("text_zh"));
    if (criterion.textEn.isEmpty() && criterion.textZh.isEmpty())
      row.words(QStringLiteral("text_en"), Need::Required);
    if (!criterion.code.isEmpty() && codes.contains(criterion.code))
      row.fault(QStringLiteral("id"), Text::tr("%1 stands here twice.").arg(criterion.code));
    codes.insert(criterion.code);
    list.push_back(criterion);
  }
  return list;
}
