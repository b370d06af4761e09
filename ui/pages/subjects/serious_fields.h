#pragma once
#include "app/study/treatment.h"

#include <QTimeZone>
#include <QWidget>

class ChoiceField;
class DateTimeField;
class YesNoField;

/// What only a serious event has: why it is serious, since when the site knows, whether it was to be
/// expected.
class SeriousFields : public QWidget {
  Q_OBJECT
 public:
  explicit SeriousFields(const QTimeZone& siteZone, QWidget* parent = nullptr);

  void fill(const AdverseEvent& event);
  /// Leaves the event without them where it is not serious; what is typed stays.
  void takeInto(AdverseEvent& event) const;
  std::vector<QWidget*> inputs() const; ///< in the order of the Tab key

 private:
  ChoiceField* m_seriousness = nullptr;
  DateTimeField* m_awareAt = nullptr;
  YesNoField* m_expected = nullptr;
};
