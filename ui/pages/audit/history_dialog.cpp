#include "ui/pages/audit/history_dialog.h"

#include "app/study/study.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "ui/fields/form_draft.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>

HistoryDialog::HistoryDialog(const StudySession& session, const QString& field, const AuditFilter& filter,
                             QWidget* parent)
    : QDialog(parent) {
  setObjectName(QStringLiteral("historyDialog"));
  setWindowTitle(tr("History: %1").arg(field));
  resize(atTypeSize({760, 320}));
  auto* layout = new QVBoxLayout(this);
  auto* told = new Paragraph(QStringLiteral("historyTold"), TextRole::Muted);
  m_table = namedTable("historyTable", windowTitle(),
                       {tr("Time"), tr("Person"), tr("Before"), tr("After"), tr("Action"), tr("Reason")});
  // Values and reasons wrap: nothing is to be scrolled to sideways.
  m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  for (const int brief : {0, 1, 4}) // time, person, action
    m_table->horizontalHeader()->setSectionResizeMode(brief, QHeaderView::ResizeToContents);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* buttons = new QDialogButtonBox;
  QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
  close->setObjectName(QStringLiteral("historyClose"));
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  layout->addWidget(told);
  layout->addWidget(m_table, 1);
  layout->addWidget(buttons);
  AuditTrail trail = session.auditTrail(filter);
  const auto searched = trail.searchAll();
  const auto lines = trail.lines(0, trail.size());
  if (!searched || !lines) {
    told->setText((searched ? lines.error() : searched.error()).message);
    return;
  }
  fill(*lines, filter.column, session.study());
  told->setText(
      lines->empty()
          ? tr("Nothing was ever saved here.")
          : tr("%1, %2. Newest first.").arg(auditTableName(filter.table), auditFieldName(filter.column)));
}

void HistoryDialog::fill(const std::vector<AuditLine>& lines, const QString& column, const Study& study) {
  for (const AuditLine& line : lines)
    for (const AuditChange& change : line.changes) {
      if (change.column != column) continue;
      addRow(m_table, {auditTime(line.at, study.site.timeZone), auditPerson(line),
                       auditValue(line.table, column, change.oldValue, study),
                       auditValue(line.table, column, change.newValue, study), auditActionName(line.action),
                       line.reason});
    }
  if (m_table->rowCount() > 0) m_table->selectRow(0);
}

void showHistoryOf(QWidget* focused, const StudySession& session) {
  if (!focused) return;
  const FieldHistory* history = FieldHistory::of(focused);
  const auto filter = history ? history->lines() : std::nullopt;
  if (!filter) {
    QToolTip::showText(focused->mapToGlobal(QPoint(0, focused->height())),
                       HistoryDialog::tr("No history: what stands here is not saved as a field."), focused);
    return;
  }
  const QString name = static_cast<QWidget*>(history->parent())->accessibleName();
  HistoryDialog(session, name, *filter, focused->window()).exec();
}
