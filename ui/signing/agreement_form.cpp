#include "ui/signing/agreement_form.h"

#include "app/base/file_bytes.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "db/session/study_session.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace {
/// What a person reads of this folder and no widget says is translated in one context.
struct SigningText {
  Q_DECLARE_TR_FUNCTIONS(Signing)
};
} // namespace

QString signatureText(const Site& site, const Signature& signature) {
  QString text =
      SigningText::tr("%1, %2").arg(signerName(signature.printedName), siteMoment(site, signature.at));
  if (signature.method == SignatureMethod::WetInk) text += SigningText::tr(", wet-ink copy");
  if (signature.method == SignatureMethod::Transcribed) text += SigningText::tr(", transcribed");
  if (signature.earlierVersion) text += SigningText::tr(" — signed an earlier version");
  return text;
}

QString agreementText(const Study& study, const Signature& sponsor,
                      const std::optional<Signature>& investigator) {
  const QString text = signatureText(study.site, sponsor);
  const QString recorder = recorderText(study, sponsor, investigator);
  return recorder.isEmpty() ? text
                            : SigningText::tr("%1; %2", "signature; who recorded it").arg(text, recorder);
}

AgreementForm::AgreementForm(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = tightColumn(this);
  m_signHere = named<QPushButton>("sponsorSignHere", tr("Sponsor signs &here…"));
  layout->addWidget(m_signHere, 0, Qt::AlignLeft);
  m_paper = new QWidget;
  auto* title = plainLabel(tr("or record a wet-ink copy"), TextRole::Muted);
  m_name = nameField(QStringLiteral("wetInkName"), tr("Signed b&y"));
  m_name->setRequired(tr("Who signed the paper copy?"));
  m_signedAt =
      new DateTimeField(QStringLiteral("wetInkTime"), tr("Signed at (site ti&me)"), QTimeZone::utc());
  m_signedAt->setRequired(tr("When was it signed? It stands on the paper."));
  m_scan = new TextField(QStringLiteral("wetInkScan"), tr("Scan fi&le, PDF or picture"));
  auto* choose = named<QPushButton>("wetInkChoose", tr("Choose &file…"));
  m_scan->addBeside(choose);
  auto* record = named<QPushButton>("wetInkRecord", tr("Record agreement"));
  auto* paper = tightColumn(m_paper, 8);
  addAll(paper, {title, m_name, m_signedAt, m_scan});
  paper->addWidget(new MessageLine(QStringLiteral("agreementError")));
  auto* undo = new DraftLine(QStringLiteral("wetInk"), tr("wet-ink copy"));
  undo->keepRoom();
  paper->addWidget(record, 0, Qt::AlignLeft);
  paper->addWidget(undo);
  layout->addWidget(m_paper);
  m_draft = new FormDraft(
      this, session, undo, [this]() -> QString { return m_what + QStringLiteral("/agreement"); },
      [this] { return typed(); }, [this](const QByteArray& typed) { put(typed); });
  submitByEnter(m_paper, record);
  connect(m_signHere, &QPushButton::clicked, this, &AgreementForm::signHereRequested);
  connect(choose, &QPushButton::clicked, this, &AgreementForm::chooseScan);
  connect(record, &QPushButton::clicked, this, &AgreementForm::recordPaper);
}

void AgreementForm::start(const QString& what) {
  const bool mayRecordPaper = may(m_session.user().role, Action::RecordWetInk);
  m_signedAt->setZone(m_session.site().timeZone);
  m_paper->setEnabled(mayRecordPaper);
  m_paper->setToolTip(mayRecordPaper ? QString() : tr("Your role does not record the sponsor's agreement."));
  clearRefusal(this);
  if (what == m_what) return;
  m_draft->keep(); // of the one before
  m_what = what;
  m_draft->restore();
}

void AgreementForm::recorded() {
  m_draft->startAnew();
}

std::optional<QByteArray> AgreementForm::typed() const {
  if (m_what.isEmpty()) return std::nullopt;
  const bool isEmpty = m_name->text().isEmpty() && m_signedAt->text().isEmpty() && m_scan->text().isEmpty();
  return isEmpty ? QByteArray() : typedInput(m_paper);
}

void AgreementForm::put(const QByteArray& typed) {
  clearRefusal(this);
  for (TextField* field : std::initializer_list<TextField*>{m_name, m_signedAt, m_scan})
    field->setText({});
  restoreInput(m_paper, typed);
}

void AgreementForm::showRefusal(const Refusal& refusal) {
  static const QMap<QString, QString> inputs{{QStringLiteral("name"), QStringLiteral("wetInkName")},
                                             {QStringLiteral("signedAt"), QStringLiteral("wetInkTime")},
                                             {QStringLiteral("scan"), QStringLiteral("wetInkScan")}};
  ::showRefusal(this, {refusal.rule, refusal.message, inputs.value(refusal.field)});
}

void AgreementForm::chooseScan() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Scan of the signed copy"), {},
                                                    tr("Scans (*.pdf *.png *.jpg *.jpeg)"));
  if (!path.isEmpty()) m_scan->setText(path);
}

void AgreementForm::recordPaper() {
  clearRefusal(this);
  if (!checkFields(m_paper)) return;
  SponsorAgreement agreement;
  agreement.method = SignatureMethod::WetInk;
  agreement.name = m_name->text();
  agreement.signedAt = m_signedAt->moment().value_or(QDateTime());
  if (const QString path = m_scan->text(); !path.isEmpty()) {
    const auto scan = fileBytes(path, largestScan);
    if (!scan) return showRefusal({scan.error().rule, scan.error().message, QStringLiteral("scan")});
    agreement.scanName = QFileInfo(path).fileName();
    agreement.scan = *scan;
  }
  Q_EMIT paperRequested(agreement);
}
