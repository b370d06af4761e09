#pragma once
#include "app/protocol/dlt_definition.h"
#include "app/protocol/protocol.h"

#include <QDialog>
#include <optional>

class QPushButton;

/// What the DLT definition of a file would change in the one in force, each thing with what stands there now.
/// Taken over only if the rules have nothing against it; the form that takes it is saved by itself. Inputs:
/// definitionChanges, definitionTakeOver, definitionCancel.
class DltImportDialog : public QDialog {
  Q_OBJECT
 public:
  DltImportDialog(const DltDefinition& inForce, const DltDefinition& read, const Protocol& protocol,
                  const QString& fileName, QWidget* parent = nullptr);

 private:
  QWidget* makeChanges(const DltDefinition& inForce, const DltDefinition& read, const Protocol& protocol);

  QPushButton* m_takeOver = nullptr;
};

/// Asks for a file (JSON, as `cohortctl import definition` reads it), and shows the dialog over it. Nothing
/// where the person cancelled. Refusals: FILE, PROTOCOL, which names its JSON pointer in the sentence.
Result<std::optional<DltDefinition>> askDefinition(const DltDefinition& inForce, const Protocol& protocol,
                                                   QWidget* parent);
