#pragma once
#include "app/protocol/protocol.h"

#include <QDialog>
#include <vector>

class QCheckBox;

/// The protocol file's draft of a DLT definition, an assumption: each item with its rule in a sentence and
/// where it was taken from. What is ticked is taken over; nothing is at first. Inputs: draftItem1 …,
/// draftTakeOver, draftCancel.
class DltDraftDialog : public QDialog {
  Q_OBJECT
 public:
  explicit DltDraftDialog(const Protocol& protocol, QWidget* parent = nullptr);
  std::vector<DltItem> chosen() const;

 private:
  QWidget* makeItems(const Protocol& protocol);
  void showWhetherAny();

  std::vector<DltItem> m_draft;
  std::vector<QCheckBox*> m_ticks; ///< of each item
  QPushButton* m_takeOver = nullptr;
};
