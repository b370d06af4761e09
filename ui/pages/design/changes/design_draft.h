#pragma once
#include "app/study/design_versions.h"
#include "db/session/study_session.h"

#include <QWidget>

class ChoiceBox;
class DoseGroupsEditor;
class Field;
class FormDraft;
class MessageLine;
class NumberField;
class QCheckBox;
class QPlainTextEdit;

/// A change of the design as it is written: dose groups, planned number, state, justification. Begins as the
/// design in force.
class DesignDraft final : public QWidget {
  Q_OBJECT
 public:
  explicit DesignDraft(StudySession& session, QWidget* parent = nullptr);

  /// For the design in force; what was typed for it stays, or comes back from the draft that was kept.
  void refresh();
  /// What is typed, as preparedChange() completes it. Fields of refusals: planned, atOnce, cells/N, window/N.
  Result<DesignChange> change() const;
  bool isTouched() const; ///< differs from what it begins with
  /// Says under its input what is wrong; one of none goes below the form. `focus`: goes there, too.
  void showRefusal(const std::optional<Refusal>& refusal, bool focus);
  void clear(); ///< begins anew: it was signed

 Q_SIGNALS:
  void changed();

 private:
  void makeInputs();
  void listen();
  void fill(const QByteArray& typed);
  /// A10 is there to be typed where the design is of the second edition, or takes it over.
  void showPace();

  StudySession& m_session;
  FormDraft* m_draft = nullptr;
  int m_version = 0; ///< of the design that it begins with; 0 = not filled yet
  QByteArray m_untouched;
  bool m_filling = false;
  DoseGroupsEditor* m_groups = nullptr;
  NumberField* m_planned = nullptr;
  QCheckBox* m_secondEdition = nullptr; ///< shown where the design in force is of the first
  NumberField* m_atOnce = nullptr;      ///< A10
  ChoiceBox* m_state = nullptr;
  Field* m_stateField = nullptr;
  QPlainTextEdit* m_why = nullptr;
  Field* m_whyField = nullptr;
  MessageLine* m_message = nullptr;
};
