#pragma once
#include "app/base/ids.h"
#include "app/protocol/product_plan.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <optional>
#include <vector>

/// What the certificate says of a test; pending: not known yet.
enum class TestVerdict { Passed, Failed, Pending };

/// A line of a lot's certificate of analysis.
struct LotTest {
  QString result; ///< as the certificate has it; may be empty
  TestVerdict verdict = TestVerdict::Pending;
  bool operator==(const LotTest&) const = default;
};

/// Why nothing of a lot may be given.
enum class LotHold { Quarantine, Recall };

/// A batch of the product.
struct Lot {
  RowId id = 0;
  QString number;
  QString source; ///< code of the donor or of the cell bank
  QDate made;     ///< site calendar
  QDate expiry;   ///< the last day on which it may be given
  QString storage;
  QString releasedBy;                  ///< as the certificate names them
  std::optional<QDateTime> releasedAt; ///< UTC; empty = not released
  QString releaseRemark;
  std::optional<LotHold> hold;
  QString holdReason;
  QMap<CertificateTest, LotTest> tests; ///< absent = not recorded
  bool operator==(const Lot&) const = default;
};

/// That a person found the right bag at the right subject.
struct BagCheck {
  RowId id = 0;
  RowId subjectId = 0;
  RowId userId = 0;
  QString printedName;
  QDateTime at; ///< UTC
  bool operator==(const BagCheck&) const = default;
};

/// A bag of the product as its label tells, and where it was measured again after thaw, so.
struct Bag {
  RowId id = 0;
  RowId lotId = 0;
  QString identifier;  ///< what its label or barcode reads
  RowId subjectId = 0; ///< whom it is meant for; 0 = nobody yet
  double volumeMl = 0;
  double cellsPerMl = 0; ///< all cells
  double viability = 0;  ///< viable of all cells, percent
  double car = 0;        ///< CAR-positive of the viable cells, percent
  std::optional<double> thawCellsPerMl;
  std::optional<double> thawViability;
  std::optional<double> thawCar;
  std::optional<QDateTime> receivedAt; ///< UTC
  std::optional<double> receivedCelsius;
  std::optional<QDateTime> thawedAt; ///< UTC
  std::optional<double> thawCelsius;
  std::vector<BagCheck> checks; ///< oldest first
  bool operator==(const Bag&) const = default;
};

/// What of a bag was given to the subject that has it.
struct Portion {
  RowId id = 0;
  RowId bagId = 0;
  double volumeMl = 0;
  QDateTime startedAt;              ///< UTC
  std::optional<QDateTime> endedAt; ///< UTC
  QString restReason;               ///< why not all of the bag
  bool operator==(const Portion&) const = default;
};
