#include "ui/pages/audit/audit_model.h"

#include "app/study/words.h"
#include "db/audit/audit_words.h"

#include <QTimer>
#include <algorithm>
#include <limits>

namespace {
constexpr int pageLines = 64;
constexpr int pagesKept = 64;
constexpr int longestCell = 300; ///< characters; the detail shows all
} // namespace

AuditModel::AuditModel(StudySession& session, QObject* parent)
    : RowsModel(parent), m_session(session), m_trail(session.auditTrail()), m_pages(pagesKept) {
  m_search = new QTimer(this);
  connect(m_search, &QTimer::timeout, this, &AuditModel::searchOn);
  const auto zone = [this] { return m_session.site().timeZone; };
  const auto brief = [](const QString& text) { return text.left(longestCell).simplified(); };
  const auto number = [](const Row& line) { return QString::number(line.sequence); };
  const auto time = [zone](const Row& line) { return auditTime(line.at, zone()); };
  const auto action = [](const Row& line) { return auditActionName(line.action); };
  const auto subject = [this](const Row& line) { return auditSubject(m_session.study(), line.subjectId); };
  const auto what = [zone, brief](const Row& line) {
    return brief(auditChangeTexts(line, zone()).join(semicolon()));
  };
  setColumns({{tr("No."), number},
              {tr("Time"), time},
              {tr("Person"), auditPerson},
              {tr("Action"), action},
              {tr("Subject"), subject},
              {tr("What changed"), what},
              {tr("Reason"), [brief](const Row& line) { return brief(line.reason); }}});
}

void AuditModel::show(const AuditFilter& filter) {
  m_search->stop();
  beginResetModel();
  m_trail = m_session.auditTrail(filter);
  m_pages.clear();
  m_found = 0;
  endResetModel();
  if (m_trail.isComplete())
    showFound();
  else
    searchOn();
}

void AuditModel::searchOn() {
  if (const auto searched = m_trail.searchOn(); !searched) {
    m_search->stop();
    Q_EMIT refused(searched.error().message);
    return;
  }
  if (m_trail.isComplete())
    m_search->stop();
  else if (!m_search->isActive())
    m_search->start(0);
  showFound();
}

Result<void> AuditModel::complete() {
  m_search->stop();
  auto searched = m_trail.searchAll();
  showFound();
  return searched;
}

void AuditModel::showFound() {
  const int found = static_cast<int>(std::min<qint64>(m_trail.size(), std::numeric_limits<int>::max()));
  if (found > m_found) {
    m_pages.remove(m_found / pageLines); // was not full
    beginInsertRows({}, m_found, found - 1);
    m_found = found;
    endInsertRows();
  }
  Q_EMIT searched();
}

const AuditLine* AuditModel::line(int row) const {
  if (row < 0 || row >= m_found) return nullptr;
  const int page = row / pageLines;
  if (!m_pages.contains(page)) {
    auto lines = m_trail.lines(qint64(page) * pageLines, pageLines);
    if (!lines) {
      Q_EMIT refused(lines.error().message);
      return nullptr;
    }
    m_pages.insert(page, new std::vector<AuditLine>(std::move(*lines)));
  }
  const auto* lines = m_pages.object(page);
  const auto place = static_cast<std::size_t>(row % pageLines);
  return lines && place < lines->size() ? &(*lines)[place] : nullptr;
}

int AuditModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_found;
}
