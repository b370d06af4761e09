#pragma once
#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QTextBrowser;

/// What each page does, the notation, the marks, the assumptions, the keys; in the program's language. Ctrl+F
/// searches it.
class HelpWindow : public QDialog {
  Q_OBJECT
 public:
  explicit HelpWindow(QWidget* parent = nullptr);
  /// Scrolls to the first of these places that the text has: "design/4", "design".
  void showPlace(const QStringList& places);

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void search();
  void go(bool forward);

  QString m_html;
  QTextBrowser* m_text = nullptr;
  QLineEdit* m_words = nullptr;
  QLabel* m_count = nullptr;
};

/// Which program this is: version, commit, licence, edition of the protocol's rules, libraries.
class AboutDialog : public QDialog {
  Q_OBJECT
 public:
  /// `protocol`: version and edition of the open study's protocol file in words; empty where none is open.
  explicit AboutDialog(const QString& protocol, QWidget* parent = nullptr);
};
