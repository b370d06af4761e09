#pragma once
#include "ui/print/print_actions.h"

#include <QPushButton>
#include <functional>

/// Gives out a document: as a preview, on the printer, as PDF. Its entries, of one named "casebook":
/// previewCasebook, printCasebook, saveCasebook.
class OutputButton : public QPushButton {
  Q_OBJECT
 public:
  using Make = std::function<Result<PrintDocument>()>;
  /// `message` tells what came of it. Nobody whose role may not print can press it.
  OutputButton(const QString& name, const QString& text, StudySession& session, MessageLine& message,
               Make make, QWidget* parent = nullptr);

 private:
  void addOutput(const QString& name, const QString& text, Output output);
  void put(Output output);

  StudySession& m_session;
  MessageLine& m_message;
  Make m_make;
};
