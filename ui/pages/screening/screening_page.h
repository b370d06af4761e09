#pragma once
#include "ui/pages/page.h"

class PageFrame;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class RegisterForm;
class ScreeningListModel;
class ScreeningView;

/// The list of screenings with their verdicts, the consent of a new subject, and the form of one screening.
class ScreeningPage : public Page {
  Q_OBJECT
 public:
  explicit ScreeningPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  void openRow(RowId screeningId) override; ///< 0 = the list

 private:
  QWidget* makeList();
  QWidget* makeRegistration();
  void showList();
  void startNew();
  void startRescreening(RowId subjectId);
  void recordConsent();

  RowId m_rescreenOf = 0; ///< subject
  QStackedWidget* m_stack = nullptr;
  PageFrame* m_listFrame = nullptr;
  ScreeningListModel* m_model = nullptr;
  QSortFilterProxyModel* m_filtered = nullptr;
  QTableView* m_list = nullptr;
  QLabel* m_empty = nullptr;
  RegisterForm* m_register = nullptr;
  FormDraft* m_consentDraft = nullptr;
  ScreeningView* m_view = nullptr;
};
