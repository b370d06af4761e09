#pragma once
#include "db/session/study_session.h"

#include <QDialog>
#include <QPushButton>

class MessageLine;

/// The scan of a copy that was signed on paper: its name, size and SHA-256; a PNG or JPEG is shown, and
/// whatever it is can be saved to a file of its own (a PDF is read there).
class ScanDialog : public QDialog {
  Q_OBJECT
 public:
  ScanDialog(StudySession& session, const Signature& signature, QWidget* parent = nullptr);

 private:
  QWidget* makePicture();
  void save();

  StudySession& m_session;
  QString m_name;
  QByteArray m_content;
  MessageLine* m_message = nullptr;
};

/// Opens it; hidden where the signature has no scan.
class ScanButton : public QPushButton {
  Q_OBJECT
 public:
  explicit ScanButton(StudySession& session, QWidget* parent = nullptr);
  void showOf(const std::optional<Signature>& signature);

 private:
  StudySession& m_session;
  Signature m_signature;
};
