#pragma once
#include "ui/pages/measurements/measurement_slice.h"
#include "ui/shell/page.h"

#include <QModelIndexList>

class Field;
class GridView;
class MeasurementModel;
class MessageLine;
class Paragraph;
class PkPanel;
class QPushButton;
class QTabWidget;
class TrendsPanel;

/// What laboratories measure: subjects × visits × analytes, one plane at a time, filled in like a
/// spreadsheet. A cell is saved as soon as it is left; what cannot be saved stays in its cell, marked, with
/// the reason.
class MeasurementsPage final : public Page {
  Q_OBJECT
 public:
  explicit MeasurementsPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  void keepDraft() override;
  void openRow(RowId subjectId) override;

 private:
  QWidget* makeValues();
  QWidget* makeGrid();
  void fillPlaces();
  void showSlice();
  void showCurrent();
  MeasurementSlice chosen() const;
  void paste(const QModelIndex& from, const QList<QStringList>& lines);
  void import();
  void clearCells(const QModelIndexList& cells);
  void save();
  void sayUnsaved();
  void discard();
  void restoreDraft();

  Field* m_plane = nullptr;
  Field* m_place = nullptr;
  MeasurementModel* m_model = nullptr;
  GridView* m_grid = nullptr;
  Paragraph* m_current = nullptr;
  MessageLine* m_message = nullptr;
  QPushButton* m_discard = nullptr;
  QPushButton* m_import = nullptr;
  QWidget* m_nothing = nullptr;
  QTabWidget* m_body = nullptr;
  PkPanel* m_pk = nullptr;
  TrendsPanel* m_trends = nullptr;
  std::vector<RowId> m_subjects; ///< as m_place lists them
  RowId m_chosenSubject = 0;
  bool m_filling = false;
};
