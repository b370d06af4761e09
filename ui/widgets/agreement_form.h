#pragma once
#include "db/study_commands.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

/// The sponsor's agreement: signed here by a representative, or on paper: who, when, and the scan of it.
class AgreementForm : public QWidget {
  Q_OBJECT
 public:
  explicit AgreementForm(QWidget* parent = nullptr);
  void start(const QDateTime& now, const QTimeZone& zone, bool mayRecordPaper);
  void showRefusal(const Refusal& refusal);

 Q_SIGNALS:
  void signHereRequested();
  void paperRequested(const SponsorAgreement& agreement);

 private:
  void chooseScan();
  void recordPaper();

  QTimeZone m_zone = QTimeZone::utc();
  QPushButton* m_signHere = nullptr;
  QWidget* m_paper = nullptr;
  QLineEdit* m_name = nullptr;
  QLineEdit* m_signedAt = nullptr;
  QLineEdit* m_scan = nullptr;
  QLabel* m_error = nullptr;
};
