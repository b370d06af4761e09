#include "ui/signing/scan_dialog.h"

#include "app/base/write_whole.h"
#include "app/study/signature.h"
#include "db/session/study_commands.h"
#include "ui/fields/field.h"
#include "ui/print/file_name.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStandardPaths>

namespace {
constexpr int widestPicture = 1000; // pixels

/// By what the bytes are, not by what the name says; a null image where it is no picture, or a broken one.
QImage pictureIn(const QByteArray& content) {
  const auto kind = scanKind(content);
  if (kind == ScanKind::Png) return QImage::fromData(content, "PNG");
  if (kind == ScanKind::Jpeg) return QImage::fromData(content, "JPG");
  return {};
}
} // namespace

ScanDialog::ScanDialog(StudySession& session, const Signature& signature, QWidget* parent)
    : QDialog(parent), m_session(session), m_name(signature.scanName),
      m_content(session.attachment(signature.scanId)) {
  setObjectName(QStringLiteral("scanDialog"));
  setWindowTitle(tr("Scan of the signed copy"));
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(12);
  auto* about = new Paragraph(QStringLiteral("scanAbout"));
  about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  const QByteArray digest = QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex();
  about->setText(tr("%1\n%2\nSHA-256 %3")
                     .arg(m_name.isEmpty() ? tr("(without a name)") : m_name,
                          QLocale().formattedDataSize(m_content.size()), QString::fromLatin1(digest)));
  layout->addWidget(about);
  layout->addWidget(makePicture(), 1);
  m_message = new MessageLine(QStringLiteral("scanMessage"));
  layout->addWidget(m_message);
  auto* saveAs = named<QPushButton>("saveScan", tr("&Save as…"));
  auto* close = named<QPushButton>("closeScan", tr("&Close"));
  close->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  addAll(buttons, {saveAs, close});
  layout->addLayout(buttons);
  connect(saveAs, &QPushButton::clicked, this, &ScanDialog::save);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget* ScanDialog::makePicture() {
  QImage picture = pictureIn(m_content);
  if (picture.isNull()) {
    return new Paragraph(QStringLiteral("scanNotShown"), TextRole::Muted,
                         scanKind(m_content) == ScanKind::Pdf
                             ? tr("A PDF is not shown here: save it to a file and open that.")
                             : tr("This is not shown here: save it to a file and open that."));
  }
  if (picture.width() > widestPicture)
    picture = picture.scaledToWidth(widestPicture, Qt::SmoothTransformation);
  auto* shown = named<QLabel>("scanPicture");
  shown->setAccessibleName(tr("Scan of the signed copy"));
  shown->setPixmap(QPixmap::fromImage(picture));
  auto* scroll = new QScrollArea;
  scroll->setAccessibleName(tr("Scan of the signed copy"));
  scroll->setWidget(shown);
  resize(std::min(picture.width() + 64, 1060), 700);
  return scroll;
}

void ScanDialog::save() {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  const QString path =
      QFileDialog::getSaveFileName(this, tr("Save the scan"), folder.filePath(fileNameOf(m_name)));
  if (path.isEmpty()) return;
  const auto saved = writeFile(path, m_content).and_then([&] {
    return m_session.commands().recordOutput(tr("Scan “%1”, saved as a file").arg(m_name));
  });
  if (saved)
    m_message->say(tr("Saved."), Field::Tone::Good);
  else
    m_message->say(saved.error().message, Field::Tone::Error);
}

ScanButton::ScanButton(StudySession& session, QWidget* parent)
    : QPushButton(tr("S&how the scan…"), parent), m_session(session) {
  setObjectName(QStringLiteral("showScan"));
  hide();
  connect(this, &QPushButton::clicked, this, [this] { ScanDialog(m_session, m_signature, window()).exec(); });
}

void ScanButton::showOf(const std::optional<Signature>& signature) {
  m_signature = signature.value_or(Signature());
  setVisible(m_signature.scanId != 0);
}
