#pragma once
#include "db/exchange/site_log/site_log.h"
#include "ui/pages/study/import_dialog.h"

/// A site log before it is brought in, with what was done against the rules. The import is tried as a whole
/// and taken back, so that what would refuse it is said.
class SiteLogDialog : public ImportDialog {
  Q_OBJECT
 public:
  explicit SiteLogDialog(StudySession& session, QWidget* parent = nullptr);

 private:
  Result<Reading> readFrom(const QString& path) override;
  void forgetRead() override { m_read.reset(); }
  std::optional<Refusal> refuseRead() override;
  std::optional<QString> bringIn() override;
  Result<void> write(bool isTried);

  std::optional<WardLogPreview> m_read;
  ImportRows m_deviations;
};
