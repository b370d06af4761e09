#pragma once
#include "app/dosing/dlt_window.h"
#include "app/escalation/standing.h"
#include "ui/widgets/card.h"

#include <QAbstractButton>
#include <QString>
#include <vector>

class QLabel;

/// One subject as a cohort shows it.
struct TokenRow {
  RowId subjectId = 0;
  QString number; ///< S-003
  SubjectStatus status = SubjectStatus::InWindow;
  QString state;  ///< "cleared, day 28", "DLT, day 2", "in window, day 12", "not infused yet", "died …"
  QString spoken; ///< the same at length, where the mark before it is not seen; empty = the same
  bool flagged = false; ///< overdue, or decided too late: shown as a warning
  bool operator==(const TokenRow&) const = default;
  /// What a screen reader says: "S-003, in window, day 12".
  QString sentence() const;
};

/// One cohort: the subjects whose places one decision opened.
struct CohortLine {
  bool completing = false; ///< `+`: enrolled to complete enrolment
  bool continued = false;  ///< `!`: the joint discussion went on
  std::vector<TokenRow> tokens;
  bool operator==(const CohortLine&) const = default;
};

/// One dose level as the page shows it.
struct LevelBand {
  enum class Places { Open, Full, Held, NotOpened, Suspended, Ended };
  int level = 1;
  QString title; ///< "L2 · 2×10⁷ cells/kg"
  QString rule;  ///< "standard 3+3"; of an added group "standard 3+3, since design version 2"
  QString tally; ///< "1 DLT, 2 cleared, 0 in window"
  Places places = Places::NotOpened;
  QString placesText;              ///< "1 place open", "held", "not opened"
  QString reason;                  ///< why nobody can be assigned there now; empty where a place is open
  std::vector<CohortLine> cohorts; ///< oldest first
  bool operator==(const LevelBand&) const = default;
};

/// Every dose level, lowest first, as things stand on `today`.
std::vector<LevelBand> levelBands(const Standing& standing);

/// One subject in a cohort: shape, number and state; a click or Enter opens the subject.
class SubjectToken : public QAbstractButton {
  Q_OBJECT
 public:
  explicit SubjectToken(const TokenRow& row, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QFont numberFont() const;

  TokenRow m_row;
};

/// One dose level: its rule, tally, places, and its cohorts as rows of tokens; of hundreds the latest, the
/// earlier ones on request.
class LevelCard : public Card {
  Q_OBJECT
 public:
  explicit LevelCard(QWidget* parent = nullptr);
  /// Draws the band anew only where it differs, so that the focus stays on a token.
  void show(const LevelBand& band);

 Q_SIGNALS:
  void subjectChosen(RowId subjectId);

 private:
  void showCohorts();
  void showEarlier();
  QWidget* makeCohort(const CohortLine& line, int number);
  void showPlaces();

  LevelBand m_band;
  std::size_t m_mostTokens;
  QLabel* m_rule = nullptr;
  QLabel* m_tally = nullptr;
  QLabel* m_places = nullptr;
  QLabel* m_reason = nullptr;
  QVBoxLayout* m_cohorts = nullptr;
};
