#pragma once
#include "ui/pages/page.h"
#include "ui/pages/screening/screening_step.h"
#include "ui/tables/rows_model.h"

struct ScreeningRow {
  const Subject* subject;
  const Screening* screening;
};

/// All screenings, newest first. Verdicts are judged when a row is shown, so that ten thousand rows open at
/// once.
class ScreeningListModel : public RowsModel<ScreeningRow> {
  Q_OBJECT
 public:
  enum Column { Number, Consented, Age, Diagnosis, State, Reason };
  enum { ScreeningIdRole = Qt::UserRole };

  explicit ScreeningListModel(QObject* parent = nullptr);
  /// `study` must stay alive and unchanged until the next call.
  void show(const Study& study);
  int rowOf(RowId screeningId) const; ///< -1 if none

 private:
  QString reason(const ScreeningRow& row) const;

  const Study* m_study = nullptr;
};

class PageFrame;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class RegisterForm;
class ScreeningView;

/// The list of screenings with their verdicts, the consent of a new subject, and the form of one screening.
class ScreeningPage : public Page {
  Q_OBJECT
 public:
  explicit ScreeningPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  bool saysNextStep() const override { return true; }
  void openRow(RowId screeningId) override; ///< 0 = the list
  RowId rowInFront() const override;
  std::optional<RowId> formInFront() const override; ///< subject to be rescreened
  void openForm(RowId subjectId) override;
  bool leaveDetail() override;
  void startNew() override;

 private:
  QWidget* makeList();
  QTableView* makeTable();
  void addListActions();
  QWidget* makeRegistration();
  void showList();
  void showScreening(RowId screeningId);
  QString lastConsentVersion() const; ///< empty before the first one
  void startRescreening(RowId subjectId);
  void showConsent(RowId rescreenOf);
  /// The form as it is offered, and what was typed over it.
  void offerConsent(const QByteArray& typed);
  void recordConsent();

  RowId m_rescreenOf = 0; ///< subject
  RowId m_opened = 0;     ///< screening, last
  QStackedWidget* m_stack = nullptr;
  PageFrame* m_listFrame = nullptr;
  ScreeningListModel* m_model = nullptr;
  QSortFilterProxyModel* m_filtered = nullptr;
  QTableView* m_list = nullptr;
  QLabel* m_empty = nullptr;
  PageFrame* m_consentFrame = nullptr;
  RegisterForm* m_register = nullptr;
  FormDraft* m_consentDraft = nullptr;
  ScreeningView* m_view = nullptr;
};
