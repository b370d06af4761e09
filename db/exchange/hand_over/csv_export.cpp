#include "db/exchange/hand_over/csv_export.h"

#include "app/study/study.h"
#include "db/exchange/hand_over/export_words.h"
#include "db/exchange/hand_over/hand_over.h"
#include "db/session/study_session.h"

#include <QFile>
#include <QSet>
#include <algorithm>
#include <stdexcept>

namespace {
/// What every table begins with.
struct RowKey {
  const char* name;
  FieldKind kind;
  int length;
  bool isKey = false;
};
constexpr RowKey rowKeys[] = {{"SUBJKEY", FieldKind::Text, 40},
                              {"EVENT", FieldKind::Text, 40},
                              {"EVENTREP", FieldKind::Whole, 20},
                              {"ROWID", FieldKind::Whole, 20, true}};

/// Nothing is altered for spreadsheets: what csvLine() writes for people is not data.
QByteArray dataCell(const QString& text) {
  QByteArray cell = text.toUtf8();
  const bool mustBeQuoted = std::any_of(cell.cbegin(), cell.cend(), [](char sign) {
    return sign == ',' || sign == '"' || sign == '\n' || sign == '\r';
  });
  return mustBeQuoted ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

QByteArray dataLine(const QStringList& cells) {
  QByteArrayList line;
  for (const QString& text : cells)
    line << dataCell(text);
  return line.join(',') + '\n';
}

/// As ODM calls it. A code is a text; yes and no are 1 and 0.
QString typeName(FieldKind kind) {
  switch (kind) {
  case FieldKind::Whole:
  case FieldKind::YesNo:
    return u"integer"_qs;
  case FieldKind::Number:
    return u"float"_qs;
  case FieldKind::Day:
    return u"date"_qs;
  case FieldKind::Moment:
    return u"datetime"_qs;
  case FieldKind::KnownTime:
    return u"incompleteDatetime"_qs;
  case FieldKind::Text:
  case FieldKind::Code:
    break;
  }
  return u"text"_qs;
}

QByteArray resourceText(const QString& name) {
  QFile file(u":/hand-over/" + name);
  if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("a file of the export is missing");
  return file.readAll();
}

/// One use: make it, then write().
class CsvExport {
 public:
  CsvExport(ExportWords words, bool mark)
      : m_words(std::move(words)), m_mark(mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) {}

  /// Throws Cancelled.
  Result<qint64> write(const ExportSource& source, ExportFolder& into, const Progress& progress);

 private:
  Result<qint64> writeGroup(const ExportSource& source, const ExportGroup& group, ExportFolder& into,
                            CountedStage& stage);
  void look(const ExportGroup& group, const ExportRow& row);
  QByteArray dictionary() const;
  void addGroup(QByteArray& lines, const ExportGroup& group) const;
  QByteArray codeLists();
  Result<void> writeRest(const ExportSource& source, ExportFolder& into, qint64 rows);

  ExportWords m_words;
  QByteArray m_mark;
  QHash<QString, qsizetype> m_longest; ///< texts, by OID
  QHash<QString, QSet<QString>>
      m_met; ///< codes of the protocol file's lists, which an earlier file may have named
};

Result<qint64> CsvExport::write(const ExportSource& source, ExportFolder& into, const Progress& progress) {
  CountedStage stage(progress, CheckStage::Write, source.rows);
  qint64 rows = 0;
  for (const ExportGroup& group : exportTable()) {
    const auto written = writeGroup(source, group, into, stage);
    if (!written) return written;
    rows += *written;
  }
  return writeRest(source, into, rows).map([rows] { return rows; });
}

Result<qint64> CsvExport::writeGroup(const ExportSource& source, const ExportGroup& group, ExportFolder& into,
                                     CountedStage& stage) {
  qint64 rows = 0;
  const auto fill = [&](const ExportFolder::Put& put) -> Result<void> {
    QStringList heads;
    for (const RowKey& key : rowKeys)
      heads << QLatin1String(key.name);
    for (const ExportItem& item : group.items)
      heads << item.sasName;
    put(m_mark + dataLine(heads));
    const auto read = readRows(source, group, stage, [&](const ExportRow& row) {
      look(group, row);
      put(dataLine(QStringList{row.subjectKey, row.event, row.eventRepeat, QString::number(row.id)} +
                   row.values));
    });
    if (!read) return tl::unexpected(read.error());
    rows = *read;
    return {};
  };
  return into.write(u"raw/%1.csv"_qs.arg(group.name.toLower()), fill).map([&] { return rows; });
}

void CsvExport::look(const ExportGroup& group, const ExportRow& row) {
  for (std::size_t i = 0; i < group.items.size(); ++i) {
    const ExportItem& item = group.items[i];
    const QString& value = row.values.at(static_cast<qsizetype>(i));
    m_longest[item.oid] = std::max(m_longest.value(item.oid, 1), value.size());
    if (!value.isEmpty() && isOfProtocol(item.list)) m_met[item.list].insert(value);
  }
}

void CsvExport::addGroup(QByteArray& lines, const ExportGroup& group) const {
  const QString oid = u"IG_" + group.name;
  int order = 0;
  for (const RowKey& key : rowKeys) {
    const QString name = QLatin1String(key.name);
    const BilingualText label = m_words.items.value(name);
    lines += dataLine({group.name,
                       name,
                       QString::number(++order),
                       key.isKey ? u"1"_qs : u"0"_qs,
                       typeName(key.kind),
                       QString::number(key.length),
                       {},
                       label.en,
                       label.zh,
                       oid,
                       {},
                       {}});
  }
  for (const ExportItem& item : group.items) {
    const BilingualText label = m_words.items.value(item.oid);
    const qsizetype length = item.length() > 0 ? item.length() : m_longest.value(item.oid, 1);
    lines += dataLine({group.name, item.sasName, QString::number(++order), u"0"_qs, typeName(item.kind),
                       QString::number(length), item.list, label.en, label.zh, oid, item.oid,
                       group.table + u'.' + item.column});
  }
}

QByteArray CsvExport::dictionary() const {
  QByteArray lines = m_mark +
                     "dataset,variable,order,key,type,length,codelist,label_en,label_zh,odm_group,odm_item,"
                     "source\n";
  for (const ExportGroup& group : exportTable())
    addGroup(lines, group);
  return lines;
}

QByteArray CsvExport::codeLists() {
  for (auto met = m_met.cbegin(); met != m_met.cend(); ++met) {
    std::vector<CodeWords>& codes = m_words.lists[met.key()];
    QStringList more = met->values();
    for (const CodeWords& known : codes)
      more.removeAll(known.code);
    more.sort();
    for (const QString& code : more)
      codes.push_back({code, {code, code}});
  }
  QStringList oids = m_words.lists.keys();
  oids.sort();
  QByteArray lines = m_mark + "codelist,code,order,decode_en,decode_zh\n";
  for (const QString& oid : oids) {
    int order = 0;
    for (const CodeWords& code : m_words.lists.value(oid))
      lines += dataLine({oid, code.code, QString::number(++order), code.words.en, code.words.zh});
  }
  return lines;
}

Result<void> CsvExport::writeRest(const ExportSource& source, ExportFolder& into, qint64 rows) {
  QByteArray readme = resourceText(u"README.txt"_qs);
  for (const auto& [mark, text] :
       {std::pair{"{site}", source.siteName}, std::pair{"{program}", u"" COHORTDESK_VERSION ""_qs},
        std::pair{"{protocol}", QString(source.protocol.id + u' ' + source.protocol.version)},
        std::pair{"{line}", QString::number(source.head.sequence)},
        std::pair{"{head}", QString::fromLatin1(source.head.mac.toHex())},
        std::pair{"{asOf}", source.asOf.toString(Qt::ISODateWithMs)},
        std::pair{"{rows}", QString::number(rows)}})
    readme.replace(mark, text.toUtf8());
  const std::pair<QString, QByteArray> files[] = {{u"dictionary.csv"_qs, dictionary()},
                                                  {u"codelists.csv"_qs, codeLists()},
                                                  {u"read_export.R"_qs, resourceText(u"read_export.R"_qs)},
                                                  {u"read_export.py"_qs, resourceText(u"read_export.py"_qs)},
                                                  {u"README.txt"_qs, readme}};
  for (const auto& [name, content] : files)
    if (auto written = into.write(name, content); !written) return written;
  return {};
}
} // namespace

Result<HandedOver> exportCsv(StudySession& session, const QString& folder, bool mark,
                             const Progress& progress) {
  CsvExport writer(exportWords(session.protocol()), mark);
  return handOver(
      session, folder, u"CSV"_qs,
      [&](const ExportSource& source, ExportFolder& into, const Progress& thread) {
        return writer.write(source, into, thread);
      },
      progress);
}
