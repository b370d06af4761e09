#include "ui/shell/help_window.h"

#include "ui/widgets/language.h"
#include "ui/widgets/layout.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("help"));
  setWindowTitle(tr("Help"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(760, 600);
  QFile text(languageInUse() == Language::Chinese ? QStringLiteral(":/help/help_zh.html")
                                                  : QStringLiteral(":/help/help_en.html"));
  auto* browser = named<QTextBrowser>("helpText");
  browser->setAccessibleName(tr("Help"));
  if (text.open(QIODevice::ReadOnly)) browser->setHtml(QString::fromUtf8(text.readAll()));
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(browser);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}
