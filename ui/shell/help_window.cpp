#include "ui/shell/help_window.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/language.h"
#include "ui/widgets/layout.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBrowser>

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent) {
  setObjectName(QStringLiteral("help"));
  setWindowTitle(tr("Help"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(atTypeSize(760), atTypeSize(600));
  QFile text(languageInUse() == Language::Chinese ? QStringLiteral(":/help/help_zh.html")
                                                  : QStringLiteral(":/help/help_en.html"));
  if (text.open(QIODevice::ReadOnly)) m_html = QString::fromUtf8(text.readAll());
  m_words = named<QLineEdit>("helpWords");
  m_words->setClearButtonEnabled(true);
  m_count = namedLabel("helpCount", TextRole::Muted);
  makeAnnouncing(m_count);
  m_text = named<QTextBrowser>("helpText");
  m_text->setAccessibleName(tr("Help"));
  m_text->setHtml(m_html);
  auto* find = tightLine(8);
  find->addWidget(labelFor(m_words, tr("&Find in the help")));
  find->addWidget(m_words, 1);
  find->addWidget(m_count);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(find);
  layout->addWidget(m_text, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_words, &QLineEdit::textChanged, this, &HelpWindow::search);
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, m_words, [this] {
    m_words->selectAll();
    m_words->setFocus();
  });
  m_text->setFocus();
}

void HelpWindow::showPlace(const QStringList& places) {
  for (const QString& place : places)
    if (m_html.contains(QStringLiteral("<a name=\"%1\">").arg(place))) return m_text->scrollToAnchor(place);
}

/// Enter looks on, Shift+Enter back; it closes nothing.
void HelpWindow::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && m_words->hasFocus()) return go(!(event->modifiers() & Qt::ShiftModifier));
  QDialog::keyPressEvent(event);
}

void HelpWindow::search() {
  QList<QTextEdit::ExtraSelection> marks;
  const QString words = m_words->text();
  QTextCursor at(m_text->document());
  while (!words.isEmpty() && !(at = m_text->document()->find(words, at)).isNull()) {
    QTextEdit::ExtraSelection mark;
    mark.cursor = at;
    mark.format.setBackground(Theme::current().accentSoft);
    mark.format.setForeground(Theme::current().text);
    marks << mark;
  }
  m_text->setExtraSelections(marks);
  m_text->moveCursor(QTextCursor::Start);
  showWords(m_count, words.isEmpty()   ? QString()
                     : marks.isEmpty() ? tr("Not in the help")
                                       : tr("%n place(s)", nullptr, static_cast<int>(marks.size())));
  announce(m_count, m_count->text());
  if (!marks.isEmpty()) go(true);
}

void HelpWindow::go(bool forward) {
  const QString words = m_words->text();
  const auto way =
      forward ? QTextDocument::FindFlags() : QTextDocument::FindFlags(QTextDocument::FindBackward);
  if (words.isEmpty() || m_text->find(words, way)) return;
  m_text->moveCursor(forward ? QTextCursor::Start : QTextCursor::End);
  m_text->find(words, way);
}
