#pragma once
#include "ui/widgets/card.h"

#include <functional>
#include <memory>

class ImportDialog;
class StudySession;

/// A button that brings tables of the site in, with what they are, and what came of it.
class ImportSection : public Card {
  Q_OBJECT
 public:
  struct Words {
    QString title;
    QString meaning;
    QString button;
  };
  using Make = std::function<std::unique_ptr<ImportDialog>(QWidget* parent)>;
  /// Objects are found by `prefix`, "siteLog": siteLogMeaning, importSiteLog, siteLogNote. `refused`: why the
  /// person may not; empty = they may.
  ImportSection(const QString& prefix, const Words& words, const QString& refused, Make make);
};

/// An earlier record of the site.
class SiteLogSection : public ImportSection {
  Q_OBJECT
 public:
  explicit SiteLogSection(StudySession& session);
};

/// Meetings, queries, checks and locks of whoever is signed in.
class SiteActsSection : public ImportSection {
  Q_OBJECT
 public:
  explicit SiteActsSection(StudySession& session);
};
