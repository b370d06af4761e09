#pragma once
#include "ui/pages/cohorts/level_band.h"

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
