#pragma once
#include "db/exchange/site_acts/site_acts.h"
#include "ui/pages/study/import_dialog.h"

/// What tables tell of meetings, queries, checks against source and locks, before whoever is signed in does
/// it.
class SiteActsDialog : public ImportDialog {
  Q_OBJECT
 public:
  explicit SiteActsDialog(StudySession& session, QWidget* parent = nullptr);

 private:
  Result<Reading> readFrom(const QString& path) override;
  void forgetRead() override { m_acts.reset(); }
  std::optional<QString> bringIn() override;
  std::optional<Credentials> askSigner();

  std::optional<SiteActs> m_acts;
  TextField* m_reason = nullptr;
};
