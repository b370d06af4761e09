#include "app/reports/oversight/changed_fields.h"

#include "app/base/date_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"

#include <QLocale>
#include <algorithm>
#include <iterator>

namespace {
bool isWantedField(const ChangedField& field, const ChangedFieldFilter& filter) {
  if (filter.notTypedOnly && field.isTyped()) return false;
  if (filter.subjectId && field.subjectId != *filter.subjectId) return false;
  const auto has = [&](const QString& in) { return in.contains(filter.text, Qt::CaseInsensitive); };
  return filter.text.isEmpty() || has(field.record) || has(field.field) || has(field.before) ||
         has(field.after);
}

QString valueOrDash(const QString& text) {
  return text.isEmpty() ? QStringLiteral("–") : text;
}
} // namespace

std::vector<ChangedField> wantedFields(const std::vector<ChangedField>& fields,
                                       const ChangedFieldFilter& filter) {
  std::vector<ChangedField> wanted;
  std::copy_if(fields.begin(), fields.end(), std::back_inserter(wanted),
               [&](const ChangedField& field) { return isWantedField(field, filter); });
  return wanted;
}

QString typedWords(const Study& study, const ChangedField& field) {
  if (!field.typed) return ReportsText::tr("◔ not typed");
  const QString who = ReportsText::tr("%1, %2", "who, when")
                          .arg(field.typed->printedName, siteTime(field.typed->at, study.site.timeZone));
  return field.isOvertaken ? ReportsText::tr("▲ changed since: %1").arg(who)
                           : ReportsText::tr("● %1", "typed by whom, when").arg(who);
}

QString changedFieldsHtml(const Study& study, const std::vector<ChangedField>& fields, const QString& shown) {
  QString body = reportTitleHtml(study, ReportsText::tr("Changes for the sponsor's EDC"), QLocale().name());
  body += html::sentence(shown);
  if (fields.empty()) return html::page(body + html::sentence(ReportsText::tr("No change.")));
  std::vector<QList<html::Cell>> rows;
  for (const ChangedField& field : fields)
    rows.push_back({html::strong(valueOrDash(field.subject)),
                    {html::join({field.record, field.field}), {}},
                    html::cell(valueOrDash(field.before)),
                    html::cell(valueOrDash(field.after)),
                    {html::join({siteTime(field.at, study.site.timeZone), field.who}), {}},
                    html::cell(typedWords(study, field))});
  body += html::longTable({9, 25, 16, 16, 17, 17},
                          {ReportsText::tr("Subject"), ReportsText::tr("Record and field"),
                           ReportsText::tr("Before"), ReportsText::tr("After"), ReportsText::tr("Changed at"),
                           ReportsText::tr("Typed into the EDC")},
                          rows);
  return html::page(body);
}
