#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/reports/oversight/site_paper_tables.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
using ProductRows = std::vector<QList<html::Cell>>;
const QString noMoment = QStringLiteral("–");

QString momentOr(const Study& study, const std::optional<QDateTime>& at, const QString& none) {
  return at ? siteTime(*at, study.site.timeZone) : none;
}

/// What was given of a bag: a line each time, and the millilitres together.
struct GivenOfBag {
  QStringList lines;
  double volumeMl = 0;
};

GivenOfBag givenOfBag(const Study& study, const Bag& bag) {
  GivenOfBag given;
  for (const Subject& subject : study.subjects) {
    if (!subject.infusion) continue;
    for (const Portion& portion : subject.infusion->portions) {
      if (portion.bagId != bag.id) continue;
      given.volumeMl += portion.volumeMl;
      given.lines << ReportsText::tr("%1: %2 mL on %3")
                         .arg(subject.label(), formatNumber(portion.volumeMl),
                              isoDate(siteDate(study, portion.startedAt)));
      if (!portion.restReason.isEmpty()) given.lines << portion.restReason;
    }
  }
  return given;
}

QString lotsHtml(const Study& study) {
  if (study.lots.empty()) return html::sentence(ReportsText::tr("No lot is recorded."));
  ProductRows rows;
  for (const Lot& lot : study.lots) {
    const auto bags = std::count_if(study.bags.begin(), study.bags.end(),
                                    [&](const Bag& bag) { return bag.lotId == lot.id; });
    rows.push_back({html::strong(lot.number), html::cell(isoDate(lot.made)), html::cell(isoDate(lot.expiry)),
                    html::cell(momentOr(study, lot.releasedAt, ReportsText::tr("not released"))),
                    html::cell(lot.hold ? lotHoldName(*lot.hold) : noMoment),
                    html::cell(QString::number(bags))});
  }
  return html::longTable({20, 16, 16, 20, 16, 12},
                         {ReportsText::tr("Lot"), ReportsText::tr("Made"), ReportsText::tr("Expires"),
                          ReportsText::tr("Released"), ReportsText::tr("Held"), ReportsText::tr("Bags")},
                         rows);
}

QString bagsHtml(const Study& study) {
  if (study.bags.empty()) return html::sentence(ReportsText::tr("No bag is recorded."));
  ProductRows rows;
  for (const Bag& bag : study.bags) {
    const Lot* lot = study.lot(bag.lotId);
    const Subject* owner = study.subject(bag.subjectId);
    const GivenOfBag given = givenOfBag(study, bag);
    const double left = std::max(0.0, bag.volumeMl - given.volumeMl);
    rows.push_back(
        {html::strong(bag.identifier),
         html::cell(lot ? lot->number : noMoment),
         html::cell(momentOr(study, bag.receivedAt, ReportsText::tr("not recorded"))),
         html::cell(owner ? owner->label() : noMoment),
         html::cell(ReportsText::tr("%1 mL").arg(formatNumber(bag.volumeMl))),
         {given.lines.isEmpty() ? html::text(ReportsText::tr("nothing")) : html::join(given.lines), {}},
         html::cell(ReportsText::tr("%1 mL").arg(formatNumber(left)))});
  }
  return html::longTable({14, 14, 16, 11, 11, 24, 10},
                         {ReportsText::tr("Bag"), ReportsText::tr("Lot"), ReportsText::tr("Received"),
                          ReportsText::tr("Meant for"), ReportsText::tr("Volume"), ReportsText::tr("Given"),
                          ReportsText::tr("Left")},
                         rows);
}

/// Doses whose bags are not recorded; empty where each has its bags.
QString withoutBagsHtml(const Study& study) {
  ProductRows rows;
  for (const Subject& subject : study.subjects)
    if (subject.infusion && subject.infusion->portions.empty())
      rows.push_back({html::strong(subject.label()),
                      html::cell(subject.infusion->batch.isEmpty() ? ReportsText::tr("not recorded")
                                                                   : subject.infusion->batch),
                      html::cell(siteTime(subject.infusion->startedAt, study.site.timeZone)),
                      html::cell(formatCells(subject.infusion->infusedCells))});
  if (rows.empty()) return {};
  return html::heading(ReportsText::tr("Given, without bags recorded")) +
         html::longTable({20, 30, 25, 25},
                         {ReportsText::tr("Subject"), ReportsText::tr("Batch"), ReportsText::tr("Infused on"),
                          ReportsText::tr("Cells infused")},
                         rows);
}
} // namespace

QString productTablesHtml(const Study& study) {
  QString page = html::heading(ReportsText::tr("Lots")) + lotsHtml(study);
  page += html::heading(ReportsText::tr("Bags")) + bagsHtml(study);
  return page + withoutBagsHtml(study);
}
