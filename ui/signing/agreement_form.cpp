#include "ui/signing/agreement_form.h"

#include "app/base/date_text.h"
#include "app/base/file_bytes.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/study.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace {
/// What a person reads of this folder and no widget says is translated in one context.
struct SigningText {
  Q_DECLARE_TR_FUNCTIONS(Signing)
};
} // namespace

QString signatureText(const Site& site, const Signature& signature) {
  const QString when = signature.at.toTimeZone(site.timeZone).toString(QStringLiteral("yyyy-MM-dd HH:mm t"));
  QString text = SigningText::tr("%1, %2").arg(signature.printedName, when);
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

AgreementForm::AgreementForm(QWidget* parent) : QWidget(parent) {
  auto* layout = tightColumn(this);
  m_signHere = named<QPushButton>("sponsorSignHere", tr("Sponsor signs &here…"));
  layout->addWidget(m_signHere, 0, Qt::AlignLeft);
  m_paper = new QWidget;
  auto* form = new QFormLayout(m_paper);
  form->setContentsMargins(0, 0, 0, 0);
  const auto line = [&](const QString& name, const QString& label) {
    auto* edit = named<QLineEdit>(name);
    edit->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(label, edit);
    return edit;
  };
  auto* title = plainLabel(tr("or record a wet-ink copy"), TextRole::Muted);
  form->addRow(title);
  m_name = line(QStringLiteral("wetInkName"), tr("Signed &by"));
  m_signedAt = line(QStringLiteral("wetInkTime"), tr("Signed at (site ti&me)"));
  m_scan = line(QStringLiteral("wetInkScan"), tr("Scan, PDF or pict&ure"));
  auto* choose = named<QPushButton>("wetInkChoose", tr("Choose &file…"));
  auto* record = named<QPushButton>("wetInkRecord", tr("&Record agreement"));
  auto* buttons = new QHBoxLayout;
  addAll(buttons, {choose, record});
  form->addRow(buttons);
  layout->addWidget(m_paper);
  m_error = wrappedLabel("agreementError", TextRole::Error);
  layout->addWidget(m_error);
  connect(m_signHere, &QPushButton::clicked, this, &AgreementForm::signHereRequested);
  connect(choose, &QPushButton::clicked, this, &AgreementForm::chooseScan);
  connect(record, &QPushButton::clicked, this, &AgreementForm::recordPaper);
}

void AgreementForm::start(const QDateTime& now, const QTimeZone& zone, bool mayRecordPaper) {
  m_zone = zone;
  m_paper->setEnabled(mayRecordPaper);
  m_paper->setToolTip(mayRecordPaper ? QString() : tr("Your role does not record the sponsor's agreement."));
  if (m_signedAt->text().isEmpty()) m_signedAt->setText(momentText(now, zone));
  m_error->clear();
}

void AgreementForm::showRefusal(const Refusal& refusal) {
  m_error->setText(refusal.message);
}

void AgreementForm::chooseScan() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Scan of the signed copy"), {},
                                                    tr("Scans (*.pdf *.png *.jpg *.jpeg)"));
  if (!path.isEmpty()) m_scan->setText(path);
}

void AgreementForm::recordPaper() {
  m_error->clear();
  SponsorAgreement agreement;
  agreement.method = SignatureMethod::WetInk;
  agreement.name = m_name->text().trimmed();
  if (agreement.name.isEmpty()) return m_error->setText(tr("Who signed the paper copy?"));
  const auto signedAt = readMoment(m_signedAt->text(), m_zone);
  if (!signedAt) return m_error->setText(signedAt.error().message);
  m_signedAt->setText(momentText(*signedAt, m_zone));
  agreement.signedAt = *signedAt;
  if (const QString path = m_scan->text().trimmed(); !path.isEmpty()) {
    const auto scan = fileBytes(path, largestScan);
    if (!scan) return m_error->setText(scan.error().message);
    agreement.scanName = QFileInfo(path).fileName();
    agreement.scan = *scan;
  }
  Q_EMIT paperRequested(agreement);
}
