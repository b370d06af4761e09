#include "db/exchange/hand_over/export_table.h"

#include "db/exchange/hand_over/code_lists.h"
#include "db/exchange/hand_over/export_words.h"
#include "db/session/open_study.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_export_table {

/// Table and column.
using Place = std::pair<QString, QString>;

class TestExportTable : public QObject {
  Q_OBJECT
 private:
  /// Of every column of a new study, by place: the type that SQLite has for it.
  QMap<Place, QString> columns() {
    QMap<Place, QString> all;
    Connection& connection = *StudySessionAccess::of(m_test.session()).connection;
    Statement rows = connection.prepare(
        QStringLiteral("SELECT t.name, c.name, c.type FROM sqlite_schema t, pragma_table_info(t.name) c "
                       "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'"));
    rows.run();
    while (rows.next()) {
      Place place;
      QString type;
      ColumnReader(rows) >> place.first >> place.second >> type;
      all[place] = type;
    }
    return all;
  }

  static QSet<Place> leaving() {
    QSet<Place> all;
    for (const ExportGroup& group : exportTable()) {
      all << Place{group.table, QStringLiteral("id")};
      if (group.subject == u"subject_id") all << Place{group.table, group.subject};
      for (const ExportItem& item : group.items)
        all << Place{group.table, item.column};
    }
    return all;
  }

  static bool stays(const Place& place) {
    for (const StaysHere& line : neverLeaves())
      if (place.first == QLatin1String(line.table) &&
          (qstrcmp(line.column, "*") == 0 || place.second == QLatin1String(line.column)))
        return true;
    return false;
  }

  TestStudy m_test;

 private Q_SLOTS:
  void everyColumnLeavesOrStays() {
    const QSet<Place> out = leaving();
    const QMap<Place, QString> all = columns();
    QVERIFY(all.size() > 300);
    for (const Place& place : all.keys()) {
      const bool leaves = out.contains(place);
      QVERIFY2(leaves != stays(place),
               qPrintable(u"%1.%2 is %3"_qs.arg(place.first, place.second,
                                                leaves ? u"exported, and never leaves"_qs
                                                       : u"neither exported nor on the list"_qs)));
    }
  }

  void everyLineNamesWhatIsThere() {
    const QMap<Place, QString> all = columns();
    for (const Place& place : leaving())
      QVERIFY2(all.contains(place), qPrintable(place.first + u'.' + place.second));
    for (const StaysHere& line : neverLeaves()) {
      QVERIFY2(qstrlen(line.reason) > 0, line.table);
      const QString column = qstrcmp(line.column, "*") == 0 ? u"id"_qs : QString::fromLatin1(line.column);
      QVERIFY2(all.contains({QLatin1String(line.table), column}), line.table);
    }
  }

  void whatIsVoidedDoesNotLeave() {
    const QMap<Place, QString> all = columns();
    for (const ExportGroup& group : exportTable())
      QCOMPARE(group.only.contains(u"void_reason IS NULL") && !group.only.startsWith(u"EXISTS"),
               all.contains({group.table, u"void_reason"_qs}));
  }

  void namesFitTheReaders() {
    static const QRegularExpression sas(u"^[A-Z][A-Z0-9]{0,7}$"_qs);
    static const QRegularExpression oid(u"^[A-Z][A-Z0-9_]{0,39}$"_qs);
    QSet<QString> oids;
    const auto once = [&](const QString& name) {
      const bool isNew = !oids.contains(name);
      oids << name;
      return isNew && oid.match(name).hasMatch();
    };
    for (const ExportGroup& group : exportTable()) {
      QVERIFY2(sas.match(group.name).hasMatch() && once(u"IG_" + group.name), qPrintable(group.name));
      for (const ExportItem& item : group.items)
        QVERIFY2(sas.match(item.sasName).hasMatch() && once(item.oid), qPrintable(item.oid));
    }
    for (const ClosedList& list : closedLists())
      QVERIFY2(once(list.oid), qPrintable(list.oid));
  }

  void typesAreThoseOfTheFile() {
    const QMap<Place, QString> all = columns();
    for (const ExportGroup& group : exportTable())
      for (const ExportItem& item : group.items) {
        if (item.derived != Derived::None) continue;
        const QString type = all.value({group.table, item.column});
        const bool isWhole = item.kind == FieldKind::Whole || item.kind == FieldKind::YesNo;
        QVERIFY2(isWhole == (type == u"INTEGER"), qPrintable(item.oid));
        QVERIFY2((item.kind == FieldKind::Number) == (type == u"REAL"), qPrintable(item.oid));
        const bool hasList = item.kind == FieldKind::Code || item.kind == FieldKind::YesNo;
        QVERIFY2(hasList == !item.list.isEmpty(), qPrintable(item.oid));
      }
  }

  void everyListIsThere() {
    QSet<QString> used;
    for (const ExportGroup& group : exportTable())
      for (const ExportItem& item : group.items)
        if (!item.list.isEmpty()) used << item.list;
    QSet<QString> known;
    for (const ClosedList& list : closedLists())
      known << list.oid;
    for (const QString& list : used)
      QVERIFY2(known.contains(list) || isOfProtocol(list), qPrintable(list));
    QVERIFY2((known - used).isEmpty(), qPrintable((known - used).values().join(u' ')));
  }

  void everythingHasWordsInBothLanguages() {
    static const QRegularExpression han(u"\\p{Han}"_qs);
    const ExportWords words = exportWords(m_test.study().protocol);
    for (const ExportGroup& group : exportTable()) {
      QVERIFY2(!words.groups[group.name].en.contains(han) && words.groups[group.name].zh.contains(han),
               qPrintable(group.name));
      for (const ExportItem& item : group.items)
        QVERIFY2(!words.items[item.oid].en.isEmpty() && !words.items[item.oid].en.contains(u'_'),
                 qPrintable(item.oid));
    }
    QCOMPARE(words.items[u"IT_FU_FUSTAT"_qs].en, u"status"_qs);
    QVERIFY(words.items[u"IT_FU_FUSTAT"_qs].zh.contains(han));
    for (auto list = words.lists.cbegin(); list != words.lists.cend(); ++list)
      for (const CodeWords& code : *list)
        QVERIFY2(!code.words.en.isEmpty() && !code.words.zh.isEmpty(), qPrintable(list.key() + code.code));
    for (const char* list : {"CL_NY", "CL_SEX", "CL_TRIAL", "CL_SIGMEAN", "CL_VITAL", "CL_CAUSE"})
      for (const CodeWords& code : words.lists[QLatin1String(list)])
        QVERIFY2(code.words.zh.contains(han) && !code.words.en.contains(han), list);
    QCOMPARE(QCoreApplication::translate("Field", "status"), u"status"_qs); // the program speaks as before
  }
};

COHORTDESK_TEST(TestExportTable, QCoreApplication)
} // namespace tst_export_table
#include "tst_export_table.moc"
