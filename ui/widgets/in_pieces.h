#pragma once
#include <QTimer>
#include <functional>

/// Work on thousands of rows that is done piece by piece, so that the window answers between two of them: a
/// few pieces at once, as many more as there are while the window is idle.
class InPieces : public QObject {
  Q_OBJECT
 public:
  /// Does the piece with that number, from 0. False: nothing of the work is left, or it has failed.
  using Piece = std::function<bool(std::size_t number)>;

  explicit InPieces(QObject* parent = nullptr);
  /// Leaves what was begun before as it is. Done when it answers, where there are no more than a few.
  void begin(std::size_t pieces, Piece piece);
  /// What is said meanwhile where measurements of all subjects are read.
  static QString words();

 private:
  void goOn();

  Piece m_piece;
  std::size_t m_next = 0;
  std::size_t m_pieces = 0;
  QTimer m_idle;
};
