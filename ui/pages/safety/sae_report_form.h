#pragma once
#include "app/study/conduct.h"
#include "app/study/subject.h"
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

class QPlainTextEdit;

/// One report of a serious event: what the site tells of it, and to whom it was sent when; on paper, too.
class SaeReportForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit SaeReportForm(StudySession& session, QWidget* parent = nullptr);

  /// Keeps the draft of the event before; 0 = none, nothing is typed then.
  void open(RowId eventId);
  RowId eventId() const { return m_eventId; }

 protected:
  bool isOpen() const override { return reported() != nullptr; }
  bool isThere(RowId id) const override { return id == 0 || report(id); }
  RowId subjectOf(RowId id) const override;
  QString draftKeyOf(RowId id) const override;
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;

 private:
  struct SentInput {
    ReportTo to;
    DateTimeField* at;
  };
  void makeInputs();
  void layOut();
  void makeSentInputs();
  QLayout* makePaper();
  const AdverseEvent* reported() const;    ///< nullptr = none is chosen, or it is voided
  const SaeReport* report(RowId id) const; ///< of this event; nullptr = none
  SaeReport typed() const;
  std::vector<SafetyReport> typedSent() const;

  RowId m_eventId = 0;
  RecordInputs<SaeReport> m_inputs;
  ChoiceField* m_kind = nullptr;
  DateField* m_date = nullptr;
  QPlainTextEdit* m_narrative = nullptr;
  std::vector<SentInput> m_sent;
  MessageLine* m_printed = nullptr;
};
