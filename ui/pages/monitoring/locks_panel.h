#pragma once
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

#include <QWidget>
#include <optional>

class FormDraft;
class MessageLine;
class QLabel;
class QPushButton;
class QTableWidget;
class TextField;

/// Locks of subjects and of the whole study: those in force and those that were lifted, with who, when and
/// why; below them one that is set.
class LocksPanel : public QWidget {
  Q_OBJECT
 public:
  explicit LocksPanel(StudySession& session, QWidget* parent = nullptr);
  void refresh();

 private:
  QWidget* makeForm();
  void showLocks();
  void showActions();
  /// What is typed; nothing where something is missing, which is said.
  std::optional<RecordLock> typed();
  void put(const QByteArray& typed);
  bool isEdited() const;
  void lockSoftly();
  void lockHard();
  void setBy(const RecordLock& lock);
  const RecordLock* chosen() const;
  void lift();
  QString nameOf(RowId subjectId) const;
  /// The subject of this number, 0 = the whole study; nothing where there is none.
  std::optional<RowId> typedWhat() const;

  StudySession& m_session;
  QByteArray m_clean; ///< what the inputs hold when nothing is typed
  QTableWidget* m_table = nullptr;
  QLabel* m_none = nullptr;
  QPushButton* m_lift = nullptr;
  QWidget* m_form = nullptr;
  TextField* m_what = nullptr;
  TextField* m_reason = nullptr;
  QPushButton* m_lock = nullptr;
  QPushButton* m_lockHard = nullptr;
  MessageLine* m_message = nullptr;
  FormDraft* m_draft = nullptr;
};
