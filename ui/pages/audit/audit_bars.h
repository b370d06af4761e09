#pragma once
#include "app/study/study.h"
#include "db/audit/audit_trail.h"
#include "db/session/study_session.h"

#include <QWidget>
#include <functional>

class ChoiceField;
class DateField;
class Field;
class FormDraft;
class FlowLayout;
class MessageLine;
class Paragraph;
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

/// Takes what a printed paper says of the journal, and says whether this study is the one it was printed
/// from.
class PaperBar : public QWidget {
  Q_OBJECT
 public:
  explicit PaperBar(const StudySession& session, QWidget* parent = nullptr);

 private:
  void compare();

  const StudySession& m_session;
  TextField* m_paper = nullptr;
  MessageLine* m_answer = nullptr;
};

/// How far the audit trail has been reviewed, and the button that records another review, signed with login
/// and password.
class ReviewBar : public QWidget {
  Q_OBJECT
 public:
  /// `here` answers the line that is reviewed up to; 0 = none is shown.
  ReviewBar(StudySession& session, std::function<qint64()> here, QWidget* parent = nullptr);
  void refresh();

 private:
  void review();

  StudySession& m_session;
  std::function<qint64()> m_here;
  Paragraph* m_reviewed = nullptr;
  TextField* m_remark = nullptr;
  FormDraft* m_draft = nullptr;
};
