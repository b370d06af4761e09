#pragma once
#include "app/reports/safety/deviations.h"
#include "db/session/stored_measurements.h"
#include "ui/pages/record/record_list.h"
#include "ui/widgets/in_pieces.h"

#include <QWidget>
#include <memory>

class DeviationForm;
class KnownDeviations;
class MessageLine;
class Paragraph;
class StudyRecordsPanel;

/// The deviation log: what the record shows and what was typed, explained below. Printed, saved as PDF or
/// CSV.
class DeviationsPanel : public QWidget {
  Q_OBJECT
 public:
  explicit DeviationsPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  /// What the log follows from.
  struct Question {
    qint64 journal = 0;
    QDate today;
    bool operator==(const Question&) const = default;
  };
  /// The log of thousands is worked out while the window answers.
  struct Reading {
    Question asked;
    std::vector<SubjectRange> ranges;
    std::vector<DeviationLine> lines; ///< of the subjects of the ranges that are done
  };

  QWidget* makeActions();
  bool readOn(std::size_t piece);
  void showLog(std::vector<DeviationLine> lines);
  void print(bool toPdf);
  void saveCsv();

  StudySession& m_session;
  std::shared_ptr<const KnownDeviations> m_log;
  std::vector<RecordRow> m_rows;      ///< of the log, as they are shown
  std::optional<Question> m_answered; ///< by the log
  std::optional<Reading> m_reading;
  InPieces m_pieces;
  Paragraph* m_count = nullptr;
  MessageLine* m_message = nullptr;
  DeviationForm* m_form = nullptr;
  StudyRecordsPanel* m_panel = nullptr;
};
