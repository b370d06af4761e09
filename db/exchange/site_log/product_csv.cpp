#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/may_give.h"
#include "app/dosing/may_record_product.h"
#include "app/dosing/product.h"
#include "app/study/codes.h"
#include "app/study/fields/product_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "app/study/study_rules.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_tables.h"

#include <cmath>

namespace {
constexpr LogRow::Words<LotHold> holds{{"QUARANTINE", LotHold::Quarantine}, {"RECALL", LotHold::Recall}};

QString testColumn(CertificateTest test) {
  return codeOf(test).replace(u'-', u'_') + QStringLiteral("_test");
}

QStringList testColumns() {
  QStringList columns;
  for (std::size_t i = 0; i < codes<CertificateTest>.size(); ++i)
    columns << testColumn(static_cast<CertificateTest>(i));
  return columns;
}

/// How a refusal of a lot names a field → its column.
QHash<QString, QString> lotColumns() {
  QHash<QString, QString> columns = columnsByRefusal<Lot>();
  for (std::size_t i = 0; i < codes<CertificateTest>.size(); ++i) {
    const auto test = static_cast<CertificateTest>(i);
    columns[testField(test)] = testColumn(test);
  }
  return columns;
}

/// "PASSED", "PASSED 92": the verdict, and behind it the result.
void readTest(LogRow& row, CertificateTest test, Lot& lot) {
  const QString written = row.words(testColumn(test)).simplified();
  if (written.isEmpty()) return;
  if (const auto verdict = ofCode<TestVerdict>(written.section(u' ', 0, 0).toLower()))
    lot.tests[test] = {written.section(u' ', 1), *verdict};
  else
    row.fault(
        testColumn(test),
        ExchangeText::tr("“%1”: write PASSED, FAILED or PENDING, and behind it the result.").arg(written));
}

Lot readLot(LogRow& row, const QTimeZone& zone) {
  Lot lot;
  lot.number = row.key(logColumn(&Lot::number));
  lot.source = row.words(logColumn(&Lot::source));
  lot.made = row.date(logColumn(&Lot::made), Need::Required).value_or(QDate());
  lot.expiry = row.dayAhead(logColumn(&Lot::expiry), Need::Required).value_or(QDate());
  lot.storage = row.words(logColumn(&Lot::storage));
  lot.releasedBy = row.words(logColumn(&Lot::releasedBy));
  lot.releasedAt = row.localTime(logColumn(&Lot::releasedAt), zone);
  lot.releaseRemark = row.words(logColumn(&Lot::releaseRemark));
  lot.hold = row.oneOf<LotHold>(logColumn(&Lot::hold), holds);
  lot.holdReason = row.words(logColumn(&Lot::holdReason));
  for (std::size_t i = 0; i < codes<CertificateTest>.size(); ++i)
    readTest(row, static_cast<CertificateTest>(i), lot);
  return lot;
}

std::optional<double> cellsIn(LogRow& row, const QString& column, Need need = Need::Optional) {
  const QString written = row.words(column, need);
  if (written.isEmpty()) return std::nullopt;
  const Result<double> read = parseCells(written, column);
  if (!read) row.fault(column, read.error().message);
  return read ? std::optional(*read) : std::nullopt;
}

Bag readBag(LogRow& row, const QTimeZone& zone) {
  Bag bag;
  bag.identifier = row.key(logColumn(&Bag::identifier));
  bag.volumeMl = row.number(logColumn(&Bag::volumeMl), Need::Required).value_or(0);
  bag.cellsPerMl = cellsIn(row, logColumn(&Bag::cellsPerMl), Need::Required).value_or(0);
  bag.viability = row.number(logColumn(&Bag::viability), Need::Required).value_or(0);
  bag.car = row.number(logColumn(&Bag::car), Need::Required).value_or(0);
  bag.thawCellsPerMl = cellsIn(row, logColumn(&Bag::thawCellsPerMl));
  bag.thawViability = row.number(logColumn(&Bag::thawViability));
  bag.thawCar = row.number(logColumn(&Bag::thawCar));
  bag.receivedAt = row.localTime(logColumn(&Bag::receivedAt), zone);
  bag.receivedCelsius = row.number(logColumn(&Bag::receivedCelsius));
  bag.thawedAt = row.localTime(logColumn(&Bag::thawedAt), zone);
  bag.thawCelsius = row.number(logColumn(&Bag::thawCelsius));
  return bag;
}

const QStringList checkColumns{QStringLiteral("checked_by"), QStringLiteral("checked_at_local"),
                               QStringLiteral("second_checked_by"),
                               QStringLiteral("second_checked_at_local")};

/// Who checked the bag, and when; a name without its time is no check.
void readCheck(LogRow& row, const QString& by, const QString& at, const QTimeZone& zone,
               std::vector<BagCheck>& checks) {
  BagCheck check;
  check.printedName = row.words(by);
  const auto moment = row.localTime(at, zone);
  if (check.printedName.isEmpty() && !moment) return;
  if (check.printedName.isEmpty() || !moment)
    return row.fault(moment ? by : at, ExchangeText::tr("A check is told with its name and its time."));
  check.at = *moment;
  checks.push_back(std::move(check));
}
} // namespace

std::vector<LoggedLot> readLots(const CsvContent& table, const QTimeZone& zone,
                                std::vector<TableFault>& faults) {
  return loggedRows<LoggedLot>(QStringLiteral("lots.csv"), logColumns<Lot>(), table, faults,
                               logColumns<Lot>(false) + testColumns(),
                               [&](LogRow& row, LoggedLot& logged) { logged.lot = readLot(row, zone); });
}

std::vector<LoggedBag> readBags(const CsvContent& table, const QTimeZone& zone,
                                std::vector<TableFault>& faults) {
  return loggedRows<LoggedBag>(QStringLiteral("bags.csv"), logColumns<Bag>(), table, faults,
                               logColumns<Bag>(false), [&](LogRow& row, LoggedBag& logged) {
                                 logged.lotNumber = row.key(logColumn(&Bag::lotId));
                                 logged.subjectNumber = row.words(logColumn(&Bag::subjectId));
                                 logged.bag = readBag(row, zone);
                               });
}

std::vector<LoggedPortion> readPortions(const CsvContent& table, const QTimeZone& zone,
                                        std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber)} + logColumns<Portion>();
  return loggedRows<LoggedPortion>(
      QStringLiteral("portions.csv"), columns, table, faults, logColumns<Portion>(false) + checkColumns,
      [&](LogRow& row, LoggedPortion& logged) {
        logged.subjectNumber = row.key(logColumn(&Assignment::subjectNumber));
        logged.bag = row.key(logColumn(&Portion::bagId));
        Portion& portion = logged.portion;
        portion.volumeMl = row.number(logColumn(&Portion::volumeMl), Need::Required).value_or(0);
        portion.startedAt =
            row.localTime(logColumn(&Portion::startedAt), zone, Need::Required).value_or(QDateTime());
        portion.endedAt = row.localTime(logColumn(&Portion::endedAt), zone);
        portion.restReason = row.words(logColumn(&Portion::restReason));
        readCheck(row, checkColumns[0], checkColumns[1], zone, logged.checks);
        readCheck(row, checkColumns[2], checkColumns[3], zone, logged.checks);
      });
}

namespace {
class ProductRecords {
 public:
  ProductRecords(LogTables& tables, Study& records) : m_tables(tables), m_records(records) {}

  void takeLots() {
    for (LoggedLot& logged : m_tables.lots) {
      if (!logged.row.clean()) continue;
      Lot lot = logged.lot;
      lot.id = static_cast<RowId>(m_records.lots.size()) + 1;
      const auto refused = mayRecordLot(m_records, lot, never());
      // A lot that was released against the rules was released.
      if (refused && refused->rule != QLatin1String("LOT-RELEASE"))
        logged.row.fault(lotColumns().value(refused->field), refused->message);
      m_records.lots.push_back(std::move(lot));
    }
  }

  void takeBags() {
    for (LoggedBag& logged : m_tables.bags) {
      if (!logged.row.clean()) continue;
      Bag bag = logged.bag;
      bag.id = static_cast<RowId>(m_records.bags.size()) + 1;
      const Lot* lot =
          firstThat(m_records.lots, [&](const Lot& each) { return each.number == logged.lotNumber; });
      const Subject* subject = subjectOf(logged.subjectNumber);
      bag.lotId = lot ? lot->id : 0;
      bag.subjectId = subject ? subject->id : 0;
      if (!lot)
        logged.row.fault(logColumn(&Bag::lotId),
                         ExchangeText::tr("%1 is not in lots.csv.").arg(logged.lotNumber));
      else if (!subject && !logged.subjectNumber.isEmpty())
        logged.row.fault(logColumn(&Bag::subjectId),
                         ExchangeText::tr("%1 is not in infusions.csv.").arg(logged.subjectNumber));
      else if (const auto refused = mayRecordBag(m_records, bag, never()))
        logged.row.fault(columnsByRefusal<Bag>().value(refused->field), refused->message);
      m_records.bags.push_back(std::move(bag));
    }
  }

  void takePortions() {
    for (LoggedPortion& logged : m_tables.portions)
      if (logged.row.clean()) takePortion(logged);
  }

  /// A total that agrees with its bags was worked out of them; another stands as it was told.
  void compareTotals(std::vector<TableFault>& remarks) {
    constexpr double rounding = 0.005; // three significant digits
    for (Subject& subject : m_records.subjects) {
      if (!subject.infusion || subject.infusion->portions.empty()) continue;
      const Infusion workedOut = withWorkedOutDose(m_records, *subject.infusion);
      const double told = subject.infusion->infusedCells;
      if (std::abs(workedOut.infusedCells - told) <= rounding * told)
        subject.infusion = workedOut;
      else
        remarks.push_back(
            {QStringLiteral("portions.csv"),
             0,
             {},
             ExchangeText::tr("%1: the bags make %2 cells, infusions.csv tells %3, which stand.")
                 .arg(subject.label(), formatCells(workedOut.infusedCells), formatCells(told))});
    }
  }

 private:
  /// What lies in the future is named elsewhere.
  static QDateTime never() { return QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC); }

  Subject* subjectOf(const QString& number) {
    return firstThat(m_records.subjects, [&](const Subject& each) {
      return each.assignment && each.assignment->subjectNumber == number;
    });
  }

  void takePortion(LoggedPortion& logged) {
    Subject* subject = subjectOf(logged.subjectNumber);
    Bag* bag = firstThat(m_records.bags, [&](const Bag& each) { return each.identifier == logged.bag; });
    if (!subject || !subject->infusion)
      return logged.row.fault(logColumn(&Assignment::subjectNumber),
                              ExchangeText::tr("%1 is not in infusions.csv.").arg(logged.subjectNumber));
    if (!bag)
      return logged.row.fault(logColumn(&Portion::bagId),
                              ExchangeText::tr("%1 is not in bags.csv.").arg(logged.bag));
    Portion portion = logged.portion;
    portion.bagId = bag->id;
    if (!(portion.volumeMl > 0))
      return logged.row.fault(logColumn(&Portion::volumeMl), ExchangeText::tr("More than 0 mL was given."));
    Infusion given = *subject->infusion;
    given.portions.push_back(portion);
    const auto refused = mayGive(m_records, *subject, given, never());
    if (refused && !refused->rule.startsWith(QLatin1String("BAG-")))
      return logged.row.fault(columnsByRefusal<Portion>().value(refused->field), refused->message);
    if (refused) keepDeviation(*subject, refused->rule);
    subject->infusion = std::move(given);
    for (BagCheck& check : logged.checks) {
      check.subjectId = subject->id;
      bag->checks.push_back(check);
    }
  }

  /// What the rules would have refused can have been done.
  void keepDeviation(const Subject& subject, const QString& rule) {
    Deviation deviation;
    deviation.act = DeviatingAct::Infused;
    deviation.date = siteDate(m_records, subject.infusion->startedAt);
    deviation.rule = rule;
    deviation.subjectId = subject.id;
    auto& kept = m_records.deviations;
    if (std::find(kept.begin(), kept.end(), deviation) == kept.end()) kept.push_back(deviation);
  }

  LogTables& m_tables;
  Study& m_records;
};
} // namespace

void takeProduct(LogTables& tables, Study& records, const std::vector<TableFault>& faults,
                 std::vector<TableFault>& remarks) {
  ProductRecords product(tables, records);
  product.takeLots();
  if (allClean(faults, {"lots.csv", "infusions.csv", "screening.csv"})) product.takeBags();
  if (allClean(faults, {"lots.csv", "bags.csv", "infusions.csv", "screening.csv"})) product.takePortions();
  product.compareTotals(remarks);
}
