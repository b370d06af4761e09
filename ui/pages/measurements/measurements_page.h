#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/lazy_tab.h"

class PageFrame;
class PkPanel;
class QPushButton;
class QTabWidget;
class TrendsPanel;
class ValuesPanel;

/// What laboratories measure: the values themselves, and what is computed from them.
class MeasurementsPage final : public Page {
  Q_OBJECT
 public:
  explicit MeasurementsPage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  void openRow(RowId subjectId) override;
  RowId rowInFront() const override;          ///< subject
  void openTask(const DueItem& due) override; ///< a visit: the caret goes into its column

 private:
  void import();
  QString subtitle() const;

  PageFrame* m_frame = nullptr;
  QPushButton* m_import = nullptr;
  QWidget* m_nothing = nullptr;
  QTabWidget* m_body = nullptr;
  ValuesPanel* m_values = nullptr;
  LazyTab<PkPanel>* m_pk = nullptr;
  LazyTab<TrendsPanel>* m_trends = nullptr;
};
