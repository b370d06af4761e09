#pragma once
#include <QTimer>
#include <functional>

/// Subjects of a study all of which are worked out at once.
inline constexpr std::size_t littleStudy = 250;

/// Work on thousands of rows that is done piece by piece, the first one at once, the others while the window
/// is idle: it answers between two of them.
class InPieces : public QObject {
  Q_OBJECT
 public:
  /// Does the piece with that number, from 0. False: nothing of the work is left, or it has failed.
  using Piece = std::function<bool(std::size_t number)>;

  explicit InPieces(QObject* parent = nullptr);
  /// Leaves what was begun before as it is. `isLittle`: all of it is done when this answers.
  void begin(std::size_t pieces, bool isLittle, Piece piece);
  /// What is said meanwhile where measurements of all subjects are read.
  static QString words();

 private:
  void goOn();

  Piece m_piece;
  std::size_t m_next = 0;
  std::size_t m_pieces = 0;
  QTimer m_idle;
};
