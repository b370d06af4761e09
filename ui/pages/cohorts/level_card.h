#pragma once
#include "ui/pages/cohorts/level_band.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>

/// One subject in a cohort: shape, number and state; a click or Enter opens the subject.
class SubjectToken : public QAbstractButton {
  Q_OBJECT
 public:
  explicit SubjectToken(const TokenRow& row, QWidget* parent = nullptr);
  RowId subjectId() const { return m_row.subjectId; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QFont numberFont() const;

  TokenRow m_row;
};

class QLabel;

/// One dose level: its rule, tally, places, and its cohorts as rows of tokens.
class LevelCard : public Card {
  Q_OBJECT
 public:
  explicit LevelCard(QWidget* parent = nullptr);
  /// Draws the band anew only where it differs, so that the focus stays on a token.
  void show(const LevelBand& band);

 Q_SIGNALS:
  void subjectChosen(RowId subjectId);

 private:
  QWidget* makeCohort(const CohortLine& line, int number);
  void showPlaces();

  LevelBand m_band;
  QLabel* m_rule = nullptr;
  QLabel* m_tally = nullptr;
  QLabel* m_places = nullptr;
  QLabel* m_reason = nullptr;
  QVBoxLayout* m_cohorts = nullptr;
};
