#pragma once
#include "app/reports/measurements/pk_report.h"
#include "db/session/study_session.h"

#include <QWidget>

class ChartCard;
class ChoiceBox;
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
  /// All that what is shown follows from: while it stays, nothing is read again.
  struct Shown {
    qint64 journal = 0; ///< lines
    QString measurand;
    int method = 0;
    bool operator==(const Shown&) const = default;
  };
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
  std::optional<Shown> m_shown;
};
