#pragma once
#include "app/study/signature.h"
#include "app/study/site.h"
#include "db/session/study_commands.h"

#include <QWidget>

struct Study;

/// Who signed, when (site time) and how, in one line: "Li Wei, 2026-02-03 16:00 CST, wet-ink copy".
QString signatureText(const Site& site, const Signature& signature);
/// The same of the sponsor's, with who recorded it where it was given on paper.
QString agreementText(const Study& study, const Signature& sponsor,
                      const std::optional<Signature>& investigator);

class DateTimeField;
class FormDraft;
class QPushButton;
class TextField;

/// The sponsor's agreement: signed here by a representative, or on paper: who, when, and the scan of it. When
/// it was signed is read from the paper: nothing stands there by itself. What is typed is of one agreement,
/// and kept for that.
class AgreementForm : public QWidget {
  Q_OBJECT
 public:
  explicit AgreementForm(StudySession& session, QWidget* parent = nullptr);
  /// The agreement to `what` ("decision/3") is asked for; what was typed for that comes back.
  void start(const QString& what);
  /// The agreement was recorded: what was typed is done with.
  void recorded();
  void showRefusal(const Refusal& refusal);

 Q_SIGNALS:
  void signHereRequested();
  void paperRequested(const SponsorAgreement& agreement);

 private:
  void chooseScan();
  void recordPaper();
  std::optional<QByteArray> typed() const;
  void put(const QByteArray& typed);

  StudySession& m_session;
  QString m_what; ///< empty = none was asked for yet
  FormDraft* m_draft = nullptr;
  QPushButton* m_signHere = nullptr;
  QWidget* m_paper = nullptr;
  TextField* m_name = nullptr;
  DateTimeField* m_signedAt = nullptr;
  TextField* m_scan = nullptr;
};
