#include "ui/pages/subjects/record/record_form.h"

#include "ui/fields/field.h"
#include "ui/signing/sign_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <algorithm>

RecordForm::RecordForm(StudySession& session, const QString& kind, QWidget* parent)
    : SubjectForm(session, parent), m_kind(kind) {}

QString RecordForm::draftNameOf(RowId id) const {
  return id == 0 ? m_kind : QStringLiteral("%1/%2").arg(m_kind).arg(id);
}

QSet<RowId> RecordForm::drafts() const {
  QSet<RowId> found;
  if (!subject()) return found;
  for (const RowId id : idsOf(*subject()))
    if (!session().draft(draftKey(draftNameOf(id))).isEmpty()) found.insert(id);
  return found;
}

void RecordForm::edit(RowId id) {
  if (!subject() || id == m_id) return;
  keepDraft();
  m_id = id;
  fillAnew();
  Q_EMIT recordChanged();
}

void RecordForm::fill(const Subject& subject) {
  const std::vector<RowId> ids = idsOf(subject);
  if (std::find(ids.begin(), ids.end(), m_id) == ids.end()) m_id = 0; // voided meanwhile
  fillRecord(subject);
}

QHBoxLayout* RecordForm::makeHead(const Head& head) {
  m_title = namedLabel(m_kind + QStringLiteral("Title"), TextRole::Heading);
  m_new = named<QPushButton>(head.newName, head.newText);
  m_void = named<QPushButton>(head.voidName, head.voidText);
  connect(m_new, &QPushButton::clicked, this, [this, first = head.firstInput] {
    edit(0);
    first->setFocus();
  });
  connect(m_void, &QPushButton::clicked, this, &RecordForm::voidShown);
  auto* line = tightLine(8);
  line->addWidget(m_title, 1);
  addAll(line, {m_new, m_void});
  return line;
}

void RecordForm::showHead(const QString& title, bool mayChange) {
  m_title->setText(title);
  m_new->setVisible(m_id != 0);
  m_void->setVisible(m_id != 0 && mayChange);
}

std::optional<RowId> RecordForm::saveBy(const std::function<Result<RowId>(const QString& reason)>& command,
                                        const QMap<QString, QString>& inputs, const QString& sentence) {
  if (!subject() || !checkFields(this)) return std::nullopt;
  const auto result = withReason(this, command);
  if (!result) {
    showRefused(result.error(), inputs);
    return std::nullopt;
  }
  saved(sentence);
  Q_EMIT recordChanged();
  return *result;
}

void RecordForm::voidShown() {
  const RowId id = m_id;
  const auto result = withReason(this, [&](const QString& reason) { return voidRecord(id, reason); });
  if (!result) {
    showRefused(result.error(), {});
    return;
  }
  if (const QString key = draftKey(draftNameOf(id)); !session().draft(key).isEmpty())
    session().commands().saveDraft(key, {});
  m_id = 0;
  fillAnew();
  say(tr("It is voided and stays in the audit trail."));
  Q_EMIT recordChanged();
}
