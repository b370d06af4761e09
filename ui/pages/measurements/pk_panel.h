#pragma once
#include "app/reports/measurements/pk_report.h"
#include "db/session/study_session.h"

#include <QWidget>

class ChartCard;
class ChoiceBox;
class Field;
class MessageLine;
class QTableWidget;

/// Noncompartmental pharmacokinetics of one analyte in one specimen: the curves, each subject's parameters,
/// and their summary by dose level. Each heading says where its formula is from.
class PkPanel : public QWidget {
  Q_OBJECT
 public:
  explicit PkPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  void makeTables();
  void showSubjects(const PkReport& report);
  void showLevels(const PkReport& report);

  StudySession& m_session;
  ChoiceBox* m_measurand = nullptr;
  ChoiceBox* m_method = nullptr;
  ChartCard* m_chart = nullptr;
  QTableWidget* m_subjects = nullptr;
  QTableWidget* m_levels = nullptr;
  MessageLine* m_message = nullptr;
};
