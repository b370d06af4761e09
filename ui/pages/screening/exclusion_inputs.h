#pragma once
#include "app/screening/eligibility.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

/// The site's exclusion list, each absent, present or not assessed.
class ExclusionInputs : public QWidget {
  Q_OBJECT
 public:
  explicit ExclusionInputs(const Study& study, QWidget* parent = nullptr);
  void put(const QMap<RowId, ExclusionAnswer>& answers);
  QMap<RowId, ExclusionAnswer> answers() const;

 Q_SIGNALS:
  void edited();

 private:
  QMap<RowId, QComboBox*> m_boxes;
};
