#pragma once
#include "ui/pages/subjects/record/record_form.h"
#include "ui/pages/subjects/treatment/asked_items.h"

class TextField;
class YesNoField;

/// The answer to one item of the DLT worksheet: DLT or not, and why. It holds what the person who is signed
/// in answered; with a second reader (a setting of the site) neither sees the other's before both are saved.
/// Its records are the asked items (AskedItem::number). Inputs: answerDlt, answerWhy; saveAnswer,
/// saveSecondAnswer, takeAnswerBack.
class AnswerForm : public RecordForm {
  Q_OBJECT
 public:
  explicit AnswerForm(StudySession& session, QWidget* parent = nullptr);
  /// The first item that waits for an answer, where none is shown yet; nothing where none waits.
  void showFirstOpen();

 protected:
  std::vector<RowId> idsOf(const Subject& subject) const override;
  void fillRecord(const Subject& subject) override;
  void showLive(const Subject& subject) override;
  void submit() override;
  void saved(const QString& sentence) override;
  std::optional<RowId> shownRow() const override; ///< of the own answer

 private:
  QWidget* makeInputs();
  void take(const Subject& subject); ///< what is asked of it now
  const AskedItem* shown() const;    ///< nullptr = none is chosen
  /// That waits for the person who is signed in, else for another reader; nullptr = none does.
  const AskedItem* nextOpen() const;
  const DltAnswer* own(const AskedItem& asked) const;
  QString others(const AskedItem& asked) const;
  DltAnswer typed() const;
  /// The latest answer of the person who is signed in to what is shown, whatever the rule said then.
  const DltAnswer* latestOwn() const;
  void saveSigned(); ///< by a colleague
  void takeBack();

  QWidget* m_inputs = nullptr;
  QLabel* m_item = nullptr;
  QLabel* m_rule = nullptr;
  QLabel* m_others = nullptr;
  YesNoField* m_dlt = nullptr;
  TextField* m_why = nullptr;
  QPushButton* m_second = nullptr;
  QPushButton* m_takeBack = nullptr;
  std::vector<AskedItem> m_asked; ///< of the subject as it stood when it was shown
  int m_definition = 0;           ///< version that they are of
};
