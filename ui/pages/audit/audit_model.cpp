#include "ui/pages/audit/audit_model.h"

#include "app/study/words.h"
#include "db/audit/audit_words.h"

#include <QTimer>
#include <algorithm>

namespace {
constexpr int pageLines = 64;
constexpr int pagesKept = 64;
constexpr int rowsAtOnce = 100'000;
constexpr int longestCell = 300;  ///< characters; the detail shows all
constexpr qint64 turn = 40;       ///< ms of search, then the window has its say
constexpr qint64 tellEvery = 150; ///< ms: each time the view is drawn anew
} // namespace

AuditModel::AuditModel(StudySession& session, QObject* parent)
    : RowsModel(parent), m_session(session), m_trail(session.auditTrail()), m_most(rowsAtOnce),
      m_pages(pagesKept) {
  m_search = new QTimer(this);
  connect(m_search, &QTimer::timeout, this, &AuditModel::searchOn);
  const auto zone = [this] { return m_session.site().timeZone; };
  const auto brief = [](const QString& text) { return text.left(longestCell).simplified(); };
  const auto number = [](const Row& line) { return QString::number(line.sequence); };
  const auto time = [zone](const Row& line) { return auditTime(line.at, zone()); };
  const auto action = [](const Row& line) { return auditActionName(line.action); };
  const auto subject = [this](const Row& line) { return auditSubject(m_session.study(), line.subjectId); };
  const auto what = [this, brief](const Row& line) {
    return brief(auditChangeTexts(line, m_session.study()).join(semicolon()));
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
  AuditTrail trail = m_session.auditTrail(filter);
  trail.continueFrom(m_trail);
  beginResetModel();
  m_trail = std::move(trail);
  m_pages.clear();
  m_found = 0;
  endResetModel();
  m_told.invalidate();
  if (m_trail.isComplete())
    showFound();
  else
    searchOn();
}

bool AuditModel::isSearching() const {
  return m_search->isActive();
}

void AuditModel::stop() {
  m_search->stop();
  showFound();
}

void AuditModel::searchOn() {
  QElapsedTimer turnBegan;
  turnBegan.start();
  do {
    if (const auto searched = m_trail.searchOn(); !searched) {
      m_search->stop();
      Q_EMIT refused(searched.error().message);
      return;
    }
  } while (!m_trail.isComplete() && !turnBegan.hasExpired(turn));
  if (m_trail.isComplete())
    m_search->stop();
  else if (!m_search->isActive())
    m_search->start(0);
  if (m_trail.isComplete() || !m_told.isValid() || m_told.hasExpired(tellEvery)) showFound();
}

Result<bool> AuditModel::complete(const std::function<bool(double)>& goesOn) {
  m_search->stop();
  while (!m_trail.isComplete()) {
    if (auto searched = m_trail.searchOn(); !searched) return tl::unexpected(searched.error());
    if (!goesOn || m_trail.isComplete() || goesOn(m_trail.searched())) continue;
    m_search->start(0);
    break;
  }
  showFound();
  return m_trail.isComplete();
}

void AuditModel::addFound() {
  const int found = static_cast<int>(std::min<qint64>(m_trail.size(), m_most));
  if (found <= m_found) return;
  m_pages.remove(m_found / pageLines); // was not full
  beginInsertRows({}, m_found, found - 1);
  m_found = found;
  endInsertRows();
}

void AuditModel::showFound() {
  addFound();
  m_told.start();
  Q_EMIT searched();
}

bool AuditModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && m_found == m_most && m_trail.size() > m_found;
}

void AuditModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  m_most += rowsAtOnce;
  addFound();
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
