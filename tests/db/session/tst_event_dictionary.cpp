#include "db/session/stored_measurements.h"

#include "app/reports/safety/event_list.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QtTest>

namespace tst_event_dictionary {

class TestEventDictionary : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutOneTheTermsThatTheProtocolExpects() {
    TestStudy test;
    const CtcaeDictionary dictionary = eventDictionary(test.session());
    QVERIFY(dictionary.version.isEmpty());
    QVERIFY(dictionary.terms == test.study().protocol.safety.expected);
  }

  /// The NCI's table has no Chinese: an event that was written in Chinese is coded all the same.
  void theLoadedOneKeepsTheChineseOfTheProtocol() {
    TestStudy test;
    EventTerm fever;
    fever.name.en = u"Fever"_qs;
    fever.organClass.en = u"General disorders and administration site conditions"_qs;
    fever.grades = {u"a"_qs, u"b"_qs, u"c"_qs, u"d"_qs, u"-"_qs};
    QVERIFY(test.commands().loadCtcae({u"5.0"_qs, u"ctcae.csv"_qs, {fever}}));
    const CtcaeDictionary dictionary = eventDictionary(test.session());
    QCOMPARE(dictionary.version, u"5.0"_qs);
    const EventTerms terms(dictionary);
    QVERIFY(terms.find(u"发热"_qs));
    QCOMPARE(terms.key(u"发热"_qs), terms.key(u"Fever"_qs));
    QCOMPARE(terms.nameOf(u"Fever"_qs).zh, u"发热"_qs);
    QCOMPARE(terms.organClassOf(u"发热"_qs).en, fever.organClass.en);
  }
};

COHORTDESK_TEST(TestEventDictionary, QCoreApplication)
} // namespace tst_event_dictionary
#include "tst_event_dictionary.moc"
