#pragma once
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/pages/measurements/measurement_slice.h"

#include <QModelIndexList>
#include <QWidget>

class ChoiceBox;
class DraftLine;
class FormDraft;
class GridView;
class MeasurementModel;
class MessageLine;
class Paragraph;

/// What was measured, and when its specimens were taken, one plane at a time, filled in like a spreadsheet. A
/// cell is saved as soon as it is left; what cannot be saved stays in its cell, marked, with the reason.
/// Shown only while the study has subjects and a plan.
class ValuesPanel : public QWidget {
  Q_OBJECT
 public:
  explicit ValuesPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();
  void openSubject(RowId subjectId);
  RowId subjectInFront() const; ///< 0 = a visit or an analyte of all is shown
  void say(const QString& sentence, Field::Tone tone);

 private:
  QWidget* makeChoice();
  QWidget* makeGrid();
  QWidget* makeFoot();
  void listen();
  void fillPlaces(int place);
  void showSlice();
  void sizeSections(MeasurementSlice::Plane plane);
  void showCurrent();
  MeasurementSlice chosen() const;
  void paste(const QModelIndex& from, const QList<QStringList>& lines);
  void clearCells(const QModelIndexList& cells);
  void save();
  void sayUnsaved();

  StudySession& m_session;
  ChoiceBox* m_plane = nullptr;
  ChoiceBox* m_place = nullptr;
  FormDraft* m_draft = nullptr;
  MeasurementModel* m_model = nullptr;
  GridView* m_grid = nullptr;
  Paragraph* m_current = nullptr;
  MessageLine* m_message = nullptr;
  DraftLine* m_draftLine = nullptr;
  std::vector<RowId> m_subjects; ///< as m_place lists them
  QStringList m_labels;          ///< of them
  RowId m_chosenSubject = 0;
  bool m_filling = false;
};
