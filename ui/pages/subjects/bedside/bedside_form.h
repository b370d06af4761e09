#pragma once
#include "app/study/bedside.h"
#include "ui/pages/subjects/record/record_form.h"

class IceInputs;

/// What was seen of a subject at one hour: a new entry, whose time is now, or one that is corrected or
/// voided. Enter in any input saves, and the next one begins.
class BedsideForm : public RecordForm {
  Q_OBJECT
 public:
  explicit BedsideForm(StudySession& session, QWidget* parent = nullptr);

  /// By the site's calendar.
  QDate day() const { return m_day.value_or(session().today()); }
  /// Nothing = today, whichever it is. A new entry stands in the form then.
  void setDay(std::optional<QDate> day);
  /// Of the subject, by time, from the infusion or, where that was later, from the day on, to its end.
  const std::vector<BedsideEntry>& entries() const;
  /// The one that is shown, else the last of the day; nullptr where there is none.
  const BedsideEntry* inFront() const;

 protected:
  std::vector<RowId> idsOf(const Subject& subject) const override;
  void fillRecord(const Subject& subject) override;
  Result<void> voidRecord(RowId id, const QString& reason) override;
  void showLive(const Subject& subject) override;
  void submit() override;

 private:
  void makeInputs();
  void layOut();
  void saveByEnter();
  BedsideEntry typedEntry() const;
  void stamp();
  void carry();
  void showCarried();
  QStringList gradeLines(const Subject& subject, const BedsideEntry& entry) const;

  /// The entries as they were read last.
  struct Loaded {
    RowId subjectId = 0;
    QDate day;
    qint64 journal = -1; ///< its last line then
    std::vector<BedsideEntry> entries;
  };
  mutable Loaded m_loaded;
  std::optional<QDate> m_day;
  QString m_offeredAt;    ///< the time of a new entry, until something is typed
  BedsideEntry m_carried; ///< what the inputs were offered
  RecordInputs<BedsideEntry> m_inputs;
  DateTimeField* m_at = nullptr;
  NumberField* m_temperature = nullptr;
  YesNoField* m_hypotension = nullptr;
  ChoiceField* m_pressors = nullptr;
  ChoiceField* m_oxygen = nullptr;
  IceInputs* m_ice = nullptr;
  Paragraph* m_grades = nullptr;
};
