#include "ui/pages/product/product_page.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/dosing/given_bags.h"
#include "app/dosing/product.h"
#include "app/study/study.h"
#include "app/study/words.h"
#include "ui/pages/product/bag_form.h"
#include "ui/pages/product/held_lots.h"
#include "ui/pages/product/lot_form.h"
#include "ui/pages/record/study_records_panel.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/page_frame.h"

#include <QHash>
#include <algorithm>

namespace {
const QString dash = QStringLiteral("–");

QString orDash(const QString& text) {
  return text.isEmpty() ? dash : text;
}

QString certificateWords(const Study& study, const Lot& lot) {
  QStringList words;
  for (auto test = lot.tests.begin(); test != lot.tests.end(); ++test)
    if (test->verdict == TestVerdict::Failed)
      words << ProductPage::tr("%1: failed").arg(certificateTestName(test.key()));
  for (const CertificateTest open : openTests(study, lot))
    words << (lot.tests.contains(open) ? ProductPage::tr("%1: pending") : ProductPage::tr("%1: not recorded"))
                 .arg(certificateTestName(open));
  return words.isEmpty() ? ProductPage::tr("all passed") : words.join(semicolon());
}

bool hasFailed(const Lot& lot) {
  for (const LotTest& test : lot.tests)
    if (test.verdict == TestVerdict::Failed) return true;
  return false;
}

std::vector<StudyRecordRow> lotRows(const Study& study, QDate today) {
  std::vector<StudyRecordRow> rows;
  for (const Lot& lot : study.lots) {
    const auto bags = std::count_if(study.bags.begin(), study.bags.end(),
                                    [&](const Bag& bag) { return bag.lotId == lot.id; });
    const bool expired = lot.expiry < today;
    const QString expiry = lot.expiry.toString(Qt::ISODate);
    StudyRecordRow& row = rows.emplace_back();
    row.id = lot.id;
    row.cells = {lot.number,
                 orDash(lot.source),
                 lot.made.toString(Qt::ISODate),
                 expired ? ProductPage::tr("%1, expired").arg(expiry) : expiry,
                 lot.releasedAt ? siteTime(*lot.releasedAt, study.site.timeZone)
                                : ProductPage::tr("not released"),
                 certificateWords(study, lot),
                 lot.hold ? lotHoldName(*lot.hold) : dash,
                 QString::number(bags)};
    if (expired) row.flagged << 3;
    if (!lot.releasedAt) row.flagged << 4;
    if (hasFailed(lot)) row.flagged << 5;
    if (lot.hold) row.flagged << 6;
  }
  return rows;
}

/// Who was given something of each bag.
QHash<RowId, QStringList> labelsByBag(const Study& study) {
  QHash<RowId, QStringList> labels;
  for (const Subject& subject : study.subjects)
    if (subject.infusion)
      for (const Portion& portion : subject.infusion->portions)
        if (!labels[portion.bagId].contains(subject.label())) labels[portion.bagId] << subject.label();
  return labels;
}

QString countedWords(const Bag& bag, CellBasis basis) {
  const QString cells = formatCells(countedPerMl(bag, basis));
  return isMixed(bag, basis) ? ProductPage::tr("%1, label and after thaw").arg(cells) : cells;
}

std::vector<StudyRecordRow> bagRows(const Study& study) {
  const auto moment = [&](const std::optional<QDateTime>& at) {
    return at ? siteTime(*at, study.site.timeZone) : dash;
  };
  const QHash<RowId, QStringList> given = labelsByBag(study);
  std::vector<StudyRecordRow> rows;
  for (const Bag& bag : study.bags) {
    const Lot* lot = study.lot(bag.lotId);
    const Subject* owner = study.subject(bag.subjectId);
    StudyRecordRow& row = rows.emplace_back();
    row.id = bag.id;
    row.cells = {bag.identifier,
                 lot ? lot->number : dash,
                 owner ? owner->label() : dash,
                 ProductPage::tr("%1 mL").arg(formatNumber(bag.volumeMl)),
                 countedWords(bag, study.protocol.cellBasis),
                 moment(bag.receivedAt),
                 moment(bag.thawedAt),
                 orDash(given.value(bag.id).join(comma()))};
    if (lot && lot->hold) row.flagged << 1;
  }
  return rows;
}

/// What scrolls as a whole in a tab.
QWidget* inTab(std::initializer_list<QWidget*> parts) {
  auto* inner = new QWidget;
  auto* layout = new QVBoxLayout(inner);
  layout->setContentsMargins(0, 12, 8, 8);
  layout->setSpacing(12);
  QWidget* scroll = scrolling(inner); // before it is filled: it lays out and styles what is in it
  addAll(layout, parts);
  layout->addStretch(1);
  return scroll;
}
} // namespace

ProductPage::ProductPage(StudySession& session, QWidget* parent) : Page(session, parent) {
  auto* frame = new PageFrame(tr("Product"), {}, this);
  m_tabs = namedTabs("productTabs", tr("Product"));
  m_tabs->addTab(makeLots(), tr("L&ots"));
  m_bagTab = new LazyTab<QWidget>([this] { return makeBags(); });
  m_tabs->addTab(m_bagTab, tr("Ba&gs"));
  frame->content()->addWidget(m_tabs, 1);
  connect(m_tabs, &QTabWidget::currentChanged, this, &ProductPage::refresh);
}

QWidget* ProductPage::makeLots() {
  m_held = new HeldLots;
  connect(m_held, &HeldLots::subjectRequested, this,
          [this](RowId subjectId) { Q_EMIT pageRequested(PageId::Subjects, subjectId); });
  m_lots = new StudyRecordsPanel({QStringLiteral("lotTable"),
                                  tr("Lots"),
                                  tr("No lot is recorded."),
                                  {tr("Lot"), tr("Source"), tr("Made"), tr("Expires"), tr("Released"),
                                   tr("Certificate"), tr("Held"), tr("Bags")},
                                  5,
                                  [this] { return lotRows(study(), session().today()); }},
                                 new LotForm(session()));
  return inTab({m_held, m_lots});
}

QWidget* ProductPage::makeBags() {
  m_bags = new StudyRecordsPanel({QStringLiteral("bagTable"),
                                  tr("Bags"),
                                  tr("No bag is recorded."),
                                  {tr("Bag"), tr("Lot"), tr("Meant for"), tr("Volume"),
                                   tr("Counted per mL (A9)"), tr("Received"), tr("Thawed"), tr("Given to")},
                                  0,
                                  [this] { return bagRows(study()); }},
                                 new BagForm(session()));
  return inTab({m_bags});
}

void ProductPage::openRow(RowId lotId) {
  m_tabs->setCurrentIndex(0); // the lots
  m_lots->form()->edit(lotId);
}

void ProductPage::openRecord(const QString& table, RowId row) {
  const bool isBag = table == u"product_bag";
  m_tabs->setCurrentIndex(isBag ? 1 : 0);
  if (isBag || table == u"product_lot") (isBag ? m_bags : m_lots)->form()->edit(row);
}

void ProductPage::refresh() {
  if (m_tabs->currentWidget() == m_bagTab) m_bagTab->content();
  m_held->show(study());
  m_lots->refresh();
  if (m_bags) m_bags->refresh();
}
