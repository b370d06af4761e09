#include "tests/support/test_program.h"
#include "ui/widgets/in_pieces.h"

#include <QtTest>

namespace tst_in_pieces {

class InPiecesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void littleIsDoneAtOnce() {
    InPieces pieces;
    std::vector<std::size_t> done;
    pieces.begin(3, true, [&](std::size_t piece) {
      done.push_back(piece);
      return true;
    });
    QCOMPARE(done, (std::vector<std::size_t>{0, 1, 2}));
  }

  /// The window answers between two of them.
  void ofMuchThePiecesComeOneByOne() {
    InPieces pieces;
    std::size_t done = 0;
    pieces.begin(5, false, [&](std::size_t piece) {
      done = piece + 1;
      return true;
    });
    QCOMPARE(done, std::size_t(1));
    QTRY_COMPARE(done, std::size_t(5));
    QTest::qWait(20);
    QCOMPARE(done, std::size_t(5));
  }

  void whatHasFailedDoesNotGoOn() {
    for (const bool little : {true, false}) {
      InPieces pieces;
      std::size_t done = 0;
      pieces.begin(5, little, [&](std::size_t) { return ++done < 2; });
      QTRY_COMPARE(done, std::size_t(2));
      QTest::qWait(20);
      QCOMPARE(done, std::size_t(2));
    }
  }

  void whatIsBegunAnewLeavesTheWorkBefore() {
    InPieces pieces;
    std::size_t before = 0;
    std::size_t after = 0;
    pieces.begin(5, false, [&](std::size_t) { return ++before > 0; });
    pieces.begin(3, false, [&](std::size_t) { return ++after > 0; });
    QTRY_COMPARE(after, std::size_t(3));
    QCOMPARE(before, std::size_t(1));
  }
};

COHORTDESK_TEST(InPiecesTest, QApplication)
} // namespace tst_in_pieces
#include "tst_in_pieces.moc"
