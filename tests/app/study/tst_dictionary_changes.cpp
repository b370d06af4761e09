#include "app/study/dictionary_changes.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_dictionary_changes {
/// "Fever=warm, Chills": names, and the text of grade 1.
CtcaeDictionary of(const QString& terms) {
  CtcaeDictionary dictionary;
  for (const QString& term : terms.split(u", "_qs, Qt::SkipEmptyParts)) {
    EventTerm& made = dictionary.terms.emplace_back();
    made.name.en = term.section(u'=', 0, 0);
    made.grades[0] = term.section(u'=', 1);
  }
  return dictionary;
}

QString namesOf(const std::vector<EventTerm>& terms) {
  QStringList names;
  for (const EventTerm& term : terms)
    names << term.name.en;
  return names.join(u", "_qs);
}

class TestDictionaryChanges : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void changes_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("said"); // added; changed; gone
    row("the same", u"Fever=a"_qs, u"Fever=a"_qs, u"; ; "_qs);
    row("the first", QString(), u"Fever=a, Chills=b"_qs, u"Fever, Chills; ; "_qs);
    row("none any more", u"Fever=a"_qs, QString(), u"; ; Fever"_qs);
    row("one of each", u"Fever=a, Chills=b, Pain=c"_qs, u"Pain=c, Chills=x, Rash=d"_qs,
        u"Rash; Chills; Fever"_qs);
    row("another spelling", u"Anaemia=a"_qs, u"Anemia=a"_qs, u"; Anemia; "_qs);
    row("another order", u"Fever=a, Chills=b"_qs, u"Chills=b, Fever=a"_qs, u"; ; "_qs);
  }
  void changes() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    const DictionaryChanges found = dictionaryChanges(of(before), of(after));
    QTEST((QStringList{namesOf(found.added), namesOf(found.changed), namesOf(found.gone)}.join(u"; "_qs)),
          "said");
  }
};

COHORTDESK_TEST(TestDictionaryChanges, QCoreApplication)
} // namespace tst_dictionary_changes
#include "tst_dictionary_changes.moc"
