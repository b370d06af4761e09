#pragma once
#include "db/audit/audit_trail.h"

#include <QStringList>
#include <QWidget>

struct Study;

class ChoiceField;
class DateField;
class Field;
class FlowLayout;
class QTimer;
class TextField;

/// What is wanted of the audit trail, input beside input; takes effect as one types.
class AuditFilterBar : public QWidget {
  Q_OBJECT
 public:
  explicit AuditFilterBar(const Study& study, QWidget* parent = nullptr);

  /// As typed; what cannot be understood restricts nothing.
  AuditFilter filter() const;
  /// Says under an input what is wrong with it; answers whether all can be understood.
  bool check();
  void clear();
  /// The study has changed: its subjects and people can be chosen.
  void refresh();

 Q_SIGNALS:
  void changed();

 private:
  void add(Field* field, int width);
  void fillFields();
  RowId typedSubject() const; ///< 0 = none of that label

  const Study& m_study;
  QTimer* m_settled = nullptr;
  FlowLayout* m_layout = nullptr;
  TextField* m_subject = nullptr;
  ChoiceField* m_person = nullptr;
  ChoiceField* m_action = nullptr;
  ChoiceField* m_field = nullptr;
  DateField* m_from = nullptr;
  DateField* m_to = nullptr;
  TextField* m_text = nullptr;
  std::vector<RowId> m_people;
  QStringList m_actions;
  std::vector<std::pair<QString, QString>> m_fields; ///< table and column; no column = the whole table
};
