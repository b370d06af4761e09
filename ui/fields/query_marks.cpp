#include "ui/fields/query_marks.h"

#include "app/oversight/query_rules.h"
#include "db/audit/audit_fields.h"
#include "ui/fields/field.h"
#include "ui/fields/fields_text.h"
#include "ui/fields/form_draft.h"
#include "ui/widgets/layout.h"

#include <QApplication>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace {
/// The button beside a field.
class QueryMark : public QToolButton {
 public:
  explicit QueryMark(Field& field) {
    setObjectName(field.name() + QLatin1String("Query"));
    setFixedHeight(field.fontMetrics().height()); // of the label: what stands below does not move
    field.setMark(this);
  }

  /// What it was shown for: while it is the same nothing is asked of the file.
  struct Of {
    AuditFilter field;
    qint64 version = 0;
    bool isAsked = false;
    bool isReadOnly = false;
    QString name;
    bool operator==(const Of&) const = default;
  };
  Of of;

  void showQuery(const Query* query) {
    setStyleProperty(this, "queryMark", query ? QStringLiteral("query") : QStringLiteral("ask"));
    if (!query) {
      setText(QStringLiteral("?"));
      setAccessibleName(FieldsText::tr("Ask about %1").arg(of.name));
    } else if (query->state() == QueryState::Open) {
      setText(FieldsText::tr("Query %1").arg(query->number));
      setAccessibleName(FieldsText::tr("Query %1 about %2, to be answered").arg(query->number).arg(of.name));
    } else {
      setText(FieldsText::tr("Query %1 answered").arg(query->number));
      setAccessibleName(FieldsText::tr("Query %1 about %2, answered").arg(query->number).arg(of.name));
    }
    setToolTip(typedText::inToolTip(accessibleName()));
    setFocusPolicy(query || of.isReadOnly ? Qt::StrongFocus : Qt::NoFocus);
    show();
  }
};

Field* fieldAround(QWidget* input) {
  for (QWidget* around = input; around && !around->isWindow(); around = around->parentWidget())
    if (auto* field = qobject_cast<Field*>(around)) return field;
  return nullptr;
}

bool isReadOnly(const QWidget& input) {
  return !input.isEnabled() || input.property("readOnly").toBool();
}

std::optional<Query> asQuery(const std::optional<AuditFilter>& lines, const StudySession& session) {
  if (!lines || !isCatalogued(lines->table, lines->column)) return std::nullopt;
  Query field;
  field.table = lines->table;
  field.row = session.savedRow(*lines);
  field.column = lines->column;
  return field.row == 0 ? std::nullopt : std::optional(field);
}

/// Is any query of that column not closed? Only then is it looked which row it is.
bool isAnyOpen(const Study& study, const AuditFilter& field) {
  return std::any_of(study.queries.begin(), study.queries.end(), [&](const Query& query) {
    return query.column == field.column && query.table == field.table && query.state() != QueryState::Closed;
  });
}

void hideMark(QueryMark* mark) {
  if (!mark) return;
  mark->of = {};
  mark->hide();
}
} // namespace

std::optional<Query> fieldAt(const QWidget* input, const StudySession& session) {
  const FieldHistory* history = input ? FieldHistory::of(input) : nullptr;
  return history ? asQuery(history->lines(), session) : std::nullopt;
}

QWidget* inputOfField(const QWidget* root, const Query& field, const StudySession& session) {
  for (const auto* history : root->findChildren<FieldHistory*>()) {
    const auto lines = history->lines();
    if (!lines || lines->table != field.table || lines->column != field.column) continue;
    if (session.savedRow(*lines) == field.row) return static_cast<QWidget*>(history->parent());
  }
  return nullptr;
}

QueryMarks::QueryMarks(StudySession& session, QWidget* root)
    : QObject(root), m_session(session), m_root(root) {
  const auto followSeen = [this] {
    if (m_root->isVisible()) follow();
  };
  connect(afterEachAct(), &QTimer::timeout, this, followSeen);
  // Not at once: the focus also goes while a window is being taken down, whose inputs are half gone.
  connect(qApp, &QApplication::focusChanged, this, followSeen, Qt::QueuedConnection);
}

void QueryMarks::follow() {
  for (const auto* history : m_root->findChildren<FieldHistory*>()) {
    Field* field = fieldAround(static_cast<QWidget*>(history->parent()));
    if (field && field->isVisibleTo(m_root)) showAt(*field, *history);
  }
}

void QueryMarks::showAt(Field& field, const FieldHistory& history) {
  auto* input = static_cast<QWidget*>(history.parent());
  auto* mark = static_cast<QueryMark*>(
      field.findChild<QToolButton*>(field.name() + QLatin1String("Query"), Qt::FindDirectChildrenOnly));
  const auto lines = history.lines();
  const Role role = m_session.user().role;
  const QWidget* focus = QApplication::focusWidget();
  const bool isIn = !may(role, Action::EnterSubject) || (focus && field.isAncestorOf(focus));
  const bool isAsked = isIn && may(role, Action::OpenQuery);
  if (!lines || !(isAsked || isAnyOpen(m_session.study(), *lines))) return hideMark(mark);
  const QueryMark::Of of{*lines, m_session.version(), isAsked, isReadOnly(*input), input->accessibleName()};
  if (mark && mark->of == of) return;
  const auto asked = asQuery(lines, m_session);
  const Query* query =
      asked ? openQueryAbout(m_session.study(), asked->table, asked->row, asked->column) : nullptr;
  if (!asked || !(query || isAsked)) return hideMark(mark);
  if (!mark) {
    mark = new QueryMark(field);
    connect(mark, &QToolButton::clicked, this, [this, input] { Q_EMIT wanted(input); });
  }
  mark->of = of;
  mark->showQuery(query);
}
