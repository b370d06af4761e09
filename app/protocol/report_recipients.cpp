#include "app/protocol/report_recipients.h"

#include "app/protocol/json_text.h"
#include "app/protocol/protocol.h"
#include "app/protocol/protocol_text.h"

#include <QJsonObject>
#include <algorithm>

namespace {
tl::unexpected<Refusal> refuseRecipient(const QString& path, const QString& message) {
  return refuse(QStringLiteral("PROTOCOL"), message, QStringLiteral("/safety/recipients") + path);
}

Result<ReportLimit> readLimit(const QJsonObject& json, const QString& path) {
  ReportLimit limit;
  limit.of = ofCode<ReportLimit::Of>(textAt(json, "of")).value_or(ReportLimit::Of::Every);
  limit.from = ofCode<ReportLimit::From>(textAt(json, "from")).value_or(ReportLimit::From::Site);
  limit.days = json.contains(QLatin1String("days"));
  if (limit.days == json.contains(QLatin1String("hours")))
    return refuseRecipient(path, ProtocolText::tr("A time is given in hours or in days, one of the two."));
  limit.count = intAt(json, limit.days ? "days" : "hours");
  limit.followUpDays = intAt(json, "followUpDays");
  return limit;
}

Result<std::vector<ReportLimit>> readLimits(const QJsonArray& json, const QString& path) {
  std::vector<ReportLimit> limits;
  for (qsizetype i = 0; i < json.size(); ++i) {
    const QString here = path + QStringLiteral("/clocks/%1").arg(i);
    const auto limit = readLimit(json.at(i).toObject(), here);
    if (!limit) return tl::unexpected(limit.error());
    const auto isTwice = [&](const ReportLimit& before) { return before.of == limit->of; };
    if (std::any_of(limits.begin(), limits.end(), isTwice))
      return refuseRecipient(here + QStringLiteral("/of"),
                             ProtocolText::tr("“%1” is there twice.").arg(codeOf(limit->of)));
    limits.push_back(*limit);
  }
  return limits;
}

bool waitsForTheSponsor(const ReportRecipient& recipient) {
  const auto waits = [](const ReportLimit& limit) { return limit.from == ReportLimit::From::Sponsor; };
  return recipient.limits && std::any_of(recipient.limits->begin(), recipient.limits->end(), waits);
}
} // namespace

Result<std::vector<ReportRecipient>> readRecipients(const QJsonArray& json) {
  std::vector<ReportRecipient> recipients;
  const auto isThere = [&](ReportTo to) {
    return std::any_of(recipients.begin(), recipients.end(),
                       [to](const ReportRecipient& each) { return each.to == to; });
  };
  for (qsizetype i = 0; i < json.size(); ++i) {
    const QJsonObject each = json.at(i).toObject();
    const QString path = QStringLiteral("/%1").arg(i);
    ReportRecipient recipient;
    recipient.to = ofCode<ReportTo>(textAt(each, "to")).value_or(ReportTo::Sponsor);
    recipient.name = bilingualIn(each);
    if (isThere(recipient.to))
      return refuseRecipient(path + QStringLiteral("/to"),
                             ProtocolText::tr("“%1” is there twice.").arg(codeOf(recipient.to)));
    if (each.contains(QLatin1String("clocks"))) {
      auto limits = readLimits(each.value(QLatin1String("clocks")).toArray(), path);
      if (!limits) return tl::unexpected(limits.error());
      recipient.limits = std::move(*limits);
    }
    recipients.push_back(std::move(recipient));
  }
  for (std::size_t i = 0; i < recipients.size(); ++i)
    if (waitsForTheSponsor(recipients[i]) &&
        (recipients[i].to == ReportTo::Sponsor || !isThere(ReportTo::Sponsor)))
      return refuseRecipient(QStringLiteral("/%1/clocks").arg(i),
                             ProtocolText::tr("A clock that starts when the sponsor knows is for another "
                                              "recipient, and the sponsor has to be one, too."));
  return recipients;
}

namespace {
std::vector<ReportLimit> standardLimits(const SafetyPlan& plan, ReportTo to) {
  using Of = ReportLimit::Of;
  if (to == ReportTo::Sponsor) return {{Of::Every, plan.sponsorHours}};
  if (to != ReportTo::Authority) return {};
  return {{Of::Severe, plan.authoritySevereDays, true, plan.authorityFollowUpDays},
          {Of::Expedited, plan.authorityDays, true}};
}
} // namespace

std::vector<ReportRecipient> recipientsOf(const SafetyPlan& plan) {
  std::vector<ReportRecipient> recipients = plan.recipients;
  if (recipients.empty())
    for (const ReportTo to :
         {ReportTo::Sponsor, ReportTo::EthicsCommittee, ReportTo::Institution, ReportTo::Authority})
      recipients.push_back({to, {}, std::nullopt});
  for (ReportRecipient& recipient : recipients)
    if (!recipient.limits) recipient.limits = standardLimits(plan, recipient.to);
  return recipients;
}
