#pragma once
#include "app/reports/measurements/pk_report.h"
#include "db/session/stored_measurements.h"
#include "ui/tables/rows_model.h"
#include "ui/widgets/in_pieces.h"

#include <QWidget>
#include <memory>

class ChartCard;
class ChoiceBox;
class MessageLine;
class QTableView;
class QTableWidget;

/// Each subject's parameters, put into words when they are looked at.
class PkSubjectsModel : public RowsModel<const PkSubject*> {
  Q_OBJECT
 public:
  explicit PkSubjectsModel(QObject* parent = nullptr);
  /// The chart shows the same report: thousands of subjects are kept once.
  void show(std::shared_ptr<const PkReport> report);

 private:
  std::shared_ptr<const PkReport> m_report;
};

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
  /// What is being read for it.
  struct Reading {
    Shown wanted;
    Analyte analyte;
    Specimen specimen = Specimen::Blood;
    std::vector<SubjectRange> ranges;
    std::vector<PkSubject> subjects; ///< of the ranges before
  };
  void makeTables();
  AucMethod method() const;
  bool readOn(std::size_t piece);
  void show(const std::shared_ptr<const PkReport>& report);
  void showLevels(const PkReport& report);

  StudySession& m_session;
  ChoiceBox* m_measurand = nullptr;
  ChoiceBox* m_method = nullptr;
  ChartCard* m_chart = nullptr;
  QTableView* m_subjects = nullptr;
  PkSubjectsModel* m_model = nullptr;
  QTableWidget* m_levels = nullptr;
  MessageLine* m_message = nullptr;
  InPieces m_pieces;
  std::optional<Reading> m_reading; ///< nothing: all of it is shown
  std::optional<Shown> m_shown;
};
