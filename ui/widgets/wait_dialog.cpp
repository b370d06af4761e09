#include "ui/widgets/wait_dialog.h"

#include "ui/widgets/layout.h"

#include <QCoreApplication>
#include <QProgressBar>

namespace {
constexpr qint64 patience = 700; ///< ms
constexpr qint64 pumpEvery = 30; ///< ms
constexpr int whole = 1000;

WaitDialog* thePresent = nullptr;

QString wordsOf(CheckStage stage) {
  switch (stage) {
  case CheckStage::Bytes:
    return WaitDialog::tr("Checking the file against its checksum…");
  case CheckStage::Pages:
    return WaitDialog::tr("Checking pages and indexes…");
  case CheckStage::Journal:
    return WaitDialog::tr("Checking the journal…");
  case CheckStage::Tables:
    return WaitDialog::tr("Comparing the tables with the journal…");
  }
  return {};
}
} // namespace

WaitDialog::WaitDialog(QWidget* parent) : QProgressDialog(parent) {
  setObjectName(QStringLiteral("waitDialog"));
  setWindowTitle(tr("Please wait"));
  setWindowModality(Qt::WindowModal);
  setMinimumWidth(400);
  setAutoClose(false);
  setAutoReset(false);
  m_bar = named<QProgressBar>("waitProgress");
  setBar(m_bar);
  auto* cancelButton = named<QPushButton>("waitCancel", tr("&Cancel"));
  setCancelButton(cancelButton);
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  thePresent = this;
}

WaitDialog::~WaitDialog() {
  thePresent = nullptr;
  if (!m_shown) QGuiApplication::restoreOverrideCursor();
}

WaitDialog* WaitDialog::present() {
  return thePresent;
}

bool WaitDialog::say(const QString& what, std::optional<double> done) {
  if (m_stopped) return false;
  if (what != labelText()) { // the time between two stages (deriving a key) is not the new one's
    setLabelText(what);
    m_bar->setAccessibleName(what);
    m_since.start();
  }
  if (!m_shown && m_since.elapsed() < patience) return true;
  if (m_shown && m_pumped.elapsed() < pumpEvery) return true;
  if (!m_shown) appear();
  m_bar->setRange(0, done ? whole : 0);
  if (done) m_bar->setValue(static_cast<int>(*done * whole));
  QCoreApplication::processEvents();
  m_pumped.start();
  m_stopped = wasCanceled() || !isVisible() || !parentWidget()->isVisible();
  return !m_stopped;
}

Progress WaitDialog::ofCheck() {
  return [this](CheckStage stage, std::optional<double> done) { return say(wordsOf(stage), done); };
}

void WaitDialog::appear() {
  m_shown = true;
  QGuiApplication::restoreOverrideCursor();
  show();
}

void WaitDialog::reject() {
  cancel();
}
