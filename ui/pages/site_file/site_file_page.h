#pragma once
#include "ui/pages/page.h"
#include "ui/widgets/lazy_tab.h"

class PapersPanel;
class Paragraph;
class ReconsentForm;
class StudyRecordsPanel;

/// What the site keeps beside the subjects' records.
class SiteFilePage : public Page {
  Q_OBJECT
 public:
  explicit SiteFilePage(StudySession& session, QWidget* parent = nullptr);
  void refresh() override;
  void openRecord(const QString& table, RowId row) override;
  /// Who has to sign a version of the consent form: a new consent of this subject.
  void openTask(const DueItem& due) override;

 private:
  QWidget* makeDelegations();
  QWidget* makeVersions();
  QWidget* makeSources();

  QTabWidget* m_tabs = nullptr;
  LazyTab<PapersPanel>* m_papers = nullptr;
  LazyTab<QWidget>* m_delegationTab = nullptr;
  Paragraph* m_logText = nullptr;
  StudyRecordsPanel* m_delegations = nullptr; ///< nullptr = nobody looked at its tab yet
  LazyTab<QWidget>* m_versionTab = nullptr;
  Paragraph* m_signAgain = nullptr;
  StudyRecordsPanel* m_versions = nullptr;   ///< the same
  StudyRecordsPanel* m_reconsents = nullptr; ///< the same
  ReconsentForm* m_reconsent = nullptr;      ///< the same
  LazyTab<QWidget>* m_sourceTab = nullptr;
  StudyRecordsPanel* m_sources = nullptr; ///< the same
};
