#pragma once
#include "ui/pages/record/study_record_form.h"
#include "ui/pages/subjects/record/typed_record.h"

/// A lot with its certificate of analysis, its release, and whether it is held.
class LotForm : public StudyRecordForm {
  Q_OBJECT
 public:
  explicit LotForm(StudySession& session, QWidget* parent = nullptr);

 protected:
  bool isThere(RowId id) const override { return study().lot(id) != nullptr; }
  void fill() override;
  void showLive() override;
  void submit() override;
  Result<void> voidRecord(RowId id, const QString& reason) override;

 private:
  /// A line of the certificate. Inputs: lotResult0, lotVerdict0 … in the order of CertificateTest.
  struct TestLine {
    CertificateItem item;
    TextField* result = nullptr;
    ChoiceField* verdict = nullptr;
  };
  void layOut();
  TestLine makeTest(const CertificateItem& item);
  void bindTestHistory(const TestLine& line);
  Lot typed() const;

  RecordInputs<Lot> m_inputs;
  std::vector<TestLine> m_tests;
  ChoiceField* m_hold = nullptr;
  TextField* m_holdReason = nullptr;
};
