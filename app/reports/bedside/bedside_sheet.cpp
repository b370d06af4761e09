#include "app/reports/bedside/bedside_sheet.h"

#include "app/analysis/grading/bedside_grades.h"
#include "app/base/number_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <QLocale>
#include <algorithm>
#include <functional>

namespace {
constexpr std::size_t ofOnePage = 8; // columns

// Both languages stand on the sheet, so neither goes through tr().
struct SheetRow {
  const char16_t* en;
  const char16_t* zh;
  std::function<QString(const BedsideEntry&)> cell; ///< a number, as the choices have it
};

template <class V>
std::function<QString(const BedsideEntry&)> seen(std::optional<V> BedsideEntry::*member) {
  return [member](const BedsideEntry& entry) {
    const auto& value = entry.*member;
    return value ? formatNumber(static_cast<double>(*value)) : QString();
  };
}

std::vector<SheetRow> circulationRows() {
  return {{u"temperature, °C", u"体温，°C", seen(&BedsideEntry::celsius)},
          {u"hypotension: 0 no, 1 yes", u"低血压：0 否，1 是", seen(&BedsideEntry::hypotension)},
          {u"vasopressors: 0 none, 1 one, 2 several; vasopressin beside one is not counted",
           u"升压药：0 无，1 一种，2 多种；与其他升压药合用的血管加压素不计", seen(&BedsideEntry::pressors)},
          {u"oxygen: 0 none, 1 low flow (up to 6 L/min), 2 high flow or mask, 3 positive pressure",
           u"吸氧：0 无，1 低流量（不超过 6 L/min），2 高流量或面罩，3 正压通气",
           seen(&BedsideEntry::oxygen)}};
}

std::vector<SheetRow> iceRows() {
  return {{u"ICE, orientation, 0–4", u"ICE 定向力，0–4", seen(&BedsideEntry::iceOrientation)},
          {u"ICE, naming, 0–3", u"ICE 命名，0–3", seen(&BedsideEntry::iceNaming)},
          {u"ICE, following a command, 0–1", u"ICE 执行指令，0–1", seen(&BedsideEntry::iceCommand)},
          {u"ICE, writing, 0–1", u"ICE 书写，0–1", seen(&BedsideEntry::iceWriting)},
          {u"ICE, attention, 0–1", u"ICE 注意力，0–1", seen(&BedsideEntry::iceAttention)}};
}

std::vector<SheetRow> neurologyRows() {
  return {{u"ICE not possible: 1 yes", u"无法完成 ICE：1 是", seen(&BedsideEntry::iceUnable)},
          {u"consciousness: 0 awake, 1 awakens spontaneously, 2 to voice, 3 to touch only, 4 cannot be woken",
           u"意识水平：0 清醒，1 可自行觉醒，2 呼唤可唤醒，3 仅触觉刺激可唤醒，4 无法唤醒",
           seen(&BedsideEntry::consciousness)},
          {u"seizure: 0 none, 1 resolved, 2 prolonged or repeated", u"癫痫发作：0 无，1 已缓解，2 持续或反复",
           seen(&BedsideEntry::seizure)},
          {u"deep focal weakness: 0 no, 1 yes", u"严重局灶性肌无力：0 否，1 是",
           seen(&BedsideEntry::motorWeakness)},
          {u"intracranial pressure: 0 not raised, 1 focal oedema, 2 diffuse oedema or raised pressure",
           u"颅内压：0 未升高，1 局灶性脑水肿，2 弥漫性脑水肿或颅内压升高", seen(&BedsideEntry::pressure)}};
}

std::vector<SheetRow> gvhdRows() {
  return {{u"GvHD of the skin, stage 0–4", u"皮肤 GvHD，0–4 期", seen(&BedsideEntry::skin)},
          {u"GvHD of the liver, stage 0–4", u"肝脏 GvHD，0–4 期", seen(&BedsideEntry::liver)},
          {u"GvHD of the upper gut, stage 0–1", u"上消化道 GvHD，0–1 期", seen(&BedsideEntry::upperGut)},
          {u"GvHD of the lower gut, stage 0–4", u"下消化道 GvHD，0–4 期", seen(&BedsideEntry::lowerGut)},
          {u"remark", u"备注", [](const BedsideEntry& entry) { return entry.remark; }}};
}

/// What is written on: a column an entry, or an empty one.
struct Sheet {
  std::vector<const BedsideEntry*> columns;
  int nameWidth() const { return 100 - columnWidth() * static_cast<int>(columns.size()); }
  int columnWidth() const { return columns.size() > 6 ? 7 : 9; }
  QList<int> widths() const {
    QList<int> all{nameWidth()};
    for (std::size_t i = 0; i < columns.size(); ++i)
      all << columnWidth();
    return all;
  }
};

html::Cell nameCell(const QString& en, const QString& zh, const BilingualText& prompt = {}) {
  QStringList lines{en, zh};
  if (!prompt.en.isEmpty()) lines << prompt.en << prompt.zh;
  return {html::join(lines), {}};
}

void writeRow(html::Table& table, const Sheet& sheet, const html::Cell& name,
              const std::function<QString(const BedsideEntry&)>& cellOf) {
  QList<html::Cell> cells{name};
  for (const BedsideEntry* entry : sheet.columns)
    cells << html::cell(entry ? cellOf(*entry) : QString());
  table.row(cells);
}

void writeRows(html::Table& table, const Sheet& sheet, const std::vector<SheetRow>& rows) {
  for (const SheetRow& row : rows)
    writeRow(table, sheet, nameCell(QString::fromUtf16(row.en), QString::fromUtf16(row.zh)), row.cell);
}

void addIce(html::Table& table, const Sheet& sheet, const BedsidePlan& plan) {
  const std::vector<SheetRow> rows = iceRows();
  for (std::size_t i = 0; i < rows.size(); ++i)
    writeRow(table, sheet,
             nameCell(QString::fromUtf16(rows[i].en), QString::fromUtf16(rows[i].zh), plan.icePrompts.at(i)),
             rows[i].cell);
}

void addGradeRows(html::Table& table, const Sheet& sheet, const Study& study, const Subject& subject,
                  const std::vector<BedsideEntry>& entries) {
  static constexpr std::array<const char16_t*, gradedSyndromes.size()> names{
      u"CRS, ASTCT 2019", u"ICANS, ASTCT 2019", u"GvHD, MAGIC"};
  for (std::size_t i = 0; i < gradedSyndromes.size(); ++i)
    writeRow(
        table, sheet,
        nameCell(QString::fromUtf16(names.at(i)) + u", grade", QString::fromUtf16(names.at(i)) + u" 分级"),
        [&](const BedsideEntry& entry) {
          const Syndrome syndrome = gradedSyndromes.at(i);
          if (!speaksOf(entry, syndrome)) return QString();
          return gradeText(gradesOf(study, subject, entries, entry).of(syndrome));
        });
}

Sheet sheetOf(const Study& study, const std::vector<BedsideEntry>& entries, QDate day) {
  constexpr int hoursOfADay = 24;
  Sheet sheet;
  for (const BedsideEntry& entry : entries)
    if (siteDate(study, entry.at) == day) sheet.columns.push_back(&entry);
  if (sheet.columns.empty())
    sheet.columns.resize(
        std::min(ofOnePage, static_cast<std::size_t>(hoursOfADay / study.protocol.bedside.hours)), nullptr);
  return sheet;
}

QString tableHtml(const Study& study, const Subject& subject, const std::vector<BedsideEntry>& entries,
                  const Sheet& sheet) {
  const QTimeZone& zone = study.site.timeZone;
  const auto time = [&](const QDateTime& at) { return at.toTimeZone(zone).toString(u"HH:mm"); };
  html::Table table(sheet.widths());
  writeRow(table, sheet, nameCell(QStringLiteral("time"), QStringLiteral("时间")),
           [&](const BedsideEntry& entry) { return time(entry.at); });
  writeRows(table, sheet, circulationRows());
  addIce(table, sheet, study.protocol.bedside);
  writeRows(table, sheet, neurologyRows());
  writeRows(table, sheet, gvhdRows());
  addGradeRows(table, sheet, study, subject, entries);
  writeRow(table, sheet, nameCell(QStringLiteral("entered"), QStringLiteral("录入时间")),
           [&](const BedsideEntry& entry) { return siteTime(entry.enteredAt, zone); });
  writeRow(table, sheet, nameCell(QStringLiteral("seen by, initials"), QStringLiteral("观察者签名")),
           [](const BedsideEntry&) { return QString(); });
  return table.toHtml();
}
} // namespace

QString bedsideSheetHtml(const Study& study, const Subject& subject, const std::vector<BedsideEntry>& entries,
                         QDate day) {
  const QString title = QStringLiteral("Bedside sheet · 床旁观察表");
  const QString of = QStringLiteral("%1 · %2").arg(subject.label(), day.toString(Qt::ISODate));
  QString body = reportTitleHtml(study, title, QLocale().name());
  body += html::sentence(of, QStringLiteral("lead"));
  body += html::muted(QStringLiteral("Empty: not looked at. Grades are confirmed by a person. · "
                                     "空白表示未观察。分级须由人员确认。"));
  const Sheet sheet = sheetOf(study, entries, day);
  for (std::size_t begin = 0; begin < sheet.columns.size(); begin += ofOnePage) {
    Sheet part;
    const auto end = std::min(begin + ofOnePage, sheet.columns.size());
    part.columns.assign(sheet.columns.begin() + static_cast<std::ptrdiff_t>(begin),
                        sheet.columns.begin() + static_cast<std::ptrdiff_t>(end));
    body += tableHtml(study, subject, entries, part);
  }
  return html::page(body);
}
