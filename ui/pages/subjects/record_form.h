#pragma once
#include "ui/pages/subjects/subject_form.h"

#include <QSet>

/// One of the records of a kind that a subject can have several of: a new one, or one that is corrected or
/// voided. Each has a draft of its own.
class RecordForm : public SubjectForm {
  Q_OBJECT
 public:
  /// `kind` names the drafts and the buttons: "response".
  RecordForm(StudySession& session, const QString& kind, QWidget* parent = nullptr);

  /// Keeps what was typed for the record before; 0 = a new one.
  void edit(RowId id);
  RowId shownId() const { return m_id; }
  /// The records with input that is kept and not saved.
  QSet<RowId> drafts() const;

 Q_SIGNALS:
  /// Another record is shown now, or the one that is shown was saved or voided.
  void recordChanged();

 protected:
  /// The ids of the subject's records.
  virtual std::vector<RowId> idsOf(const Subject& subject) const = 0;
  /// Puts the record with shownId() into the inputs; 0 = a new one.
  virtual void fillRecord(const Subject& subject) = 0;
  virtual Result<void> voidRecord(RowId id, const QString& reason) = 0;
  /// Where the input of a new record begins.
  virtual QWidget* firstInput() const = 0;

  /// Title, `New` and `Void…`.
  QHBoxLayout* makeHead(const QString& newText, const QString& voidText);
  void showHead(const QString& title, bool mayChange);

  QString draftName() const override { return draftNameOf(m_id); }
  void fill(const Subject& subject) override;
  void left() override { m_id = 0; }
  std::optional<RowId> shownRow() const override { return m_id == 0 ? std::nullopt : std::optional(m_id); }

 private:
  QString draftNameOf(RowId id) const;
  void voidShown();

  QString m_kind;
  RowId m_id = 0;
  QLabel* m_title = nullptr;
  QPushButton* m_new = nullptr;
  QPushButton* m_void = nullptr;
};
