#pragma once
#include "app/study/study.h"
#include "ui/fields/text_fields.h"

#include <QMap>
#include <vector>

class QPushButton;
class QVBoxLayout;
class StudySession;

/// What of bags an infusion gave: a line that takes a bag's label, and below it, for each bag, what was
/// given of it; its thaw and who checked it are recorded at once. Inputs: infusionBag; portionBag0,
/// portionVolume0, portionStart0, portionEnd0, portionRest0 …
class PortionsEditor : public QWidget {
  Q_OBJECT
 public:
  explicit PortionsEditor(StudySession& session, QWidget* parent = nullptr);

  /// Shows what is saved of the subject.
  void fill(const Subject& subject);
  /// Makes the lines whose inputs a draft names.
  void prepareFor(const QByteArray& draft);
  /// As far as it is typed; a line without its bag is none.
  std::vector<Portion> portions() const;
  bool isEmpty() const { return portions().empty(); }
  /// What follows from what is typed: volumes to give, minutes from thaw, checks, and what is refused, each
  /// under its input. `infusion`: as it is typed, with these portions.
  void showLive(const Subject& subject, const Infusion& infusion);
  /// How a refusal of mayGive() or mayAdd() names a field → the input of the line that it is about.
  QMap<QString, QString> inputsByRefusal() const;

 Q_SIGNALS:
  void edited();

 private:
  /// The inputs for what of a bag was given.
  struct Line {
    RowId id = 0; ///< of the portion; 0 = new
    QWidget* row = nullptr;
    TextField* bag = nullptr; ///< its label; empty = taken out
    NumberField* volume = nullptr;
    DateTimeField* start = nullptr;
    DateTimeField* end = nullptr;
    TextField* rest = nullptr;
    QPushButton* thaw = nullptr;
    QPushButton* check = nullptr;
    QPushButton* takeOut = nullptr;
    std::optional<Refusal> refused; ///< as the inputs stand
    Field* marked = nullptr;        ///< says so
  };
  Line& addLine();
  void layOut(Line& line);
  void dropLastLine();
  void takeOut(std::size_t place);
  void scan();
  const Bag* bagOf(const Line& line) const;
  Portion portionOf(const Line& line) const;
  QString stateWords(const Bag& bag, const Subject& subject, const Portion& portion) const;
  void showLine(Line& line, const Subject& subject, const Infusion& infusion);
  void mark(Line& line);
  void showToGive(const Subject& subject, const Infusion& infusion);
  void thawNow(const Line& line);
  void checkIdentity(const Line& line);

  StudySession& m_session;
  RowId m_subjectId = 0;
  QDateTime m_infusionStart; ///< as it is typed; null = not yet
  TextField* m_scan = nullptr;
  QVBoxLayout* m_rows = nullptr;
  std::vector<Line> m_lines;
};
