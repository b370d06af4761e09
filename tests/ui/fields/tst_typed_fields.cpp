#include "tests/support/test_program.h"
#include "tests/support/windows/form_window.h"
#include "tests/support/windows/person.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/site/site_editors.h"
#include "ui/style/theme.h"
#include "ui/widgets/status_mark.h"

#include <QApplication>
#include <QTest>
#include <cmath>
#include <memory>

namespace tst_typed_fields {
/// Dates, moments and numbers as they are typed.
class TypedFieldsTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDateIsReadAsPeopleWriteIt_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << u"2026-11-22"_qs << QDate(2026, 11, 22);
    QTest::newRow("one digit") << u"2026-1-5"_qs << QDate(2026, 1, 5);
    QTest::newRow("slashes") << u" 2026/11/22 "_qs << QDate(2026, 11, 22);
    QTest::newRow("dots") << u"2026.11.22"_qs << QDate(2026, 11, 22);
    QTest::newRow("run together") << u"20261122"_qs << QDate(2026, 11, 22);
    QTest::newRow("Chinese") << u"2026年1月5日"_qs << QDate(2026, 1, 5);
    QTest::newRow("leap day") << u"2024-02-29"_qs << QDate(2024, 2, 29);
    QTest::newRow("no leap day") << u"2026-02-29"_qs << QDate();
    QTest::newRow("full-width") << u"２０２６－１－５"_qs << QDate(2026, 1, 5);
    QTest::newRow("day first") << u"22-11-2026"_qs << QDate();
    QTest::newRow("word") << u"yesterday"_qs << QDate();
  }
  void aDateIsReadAsPeopleWriteIt() {
    QFETCH(QString, text);
    QFETCH(QDate, date);
    DateField field(u"born"_qs, u"&Born"_qs);
    field.setText(text);
    QCOMPARE(field.date().value_or(QDate()), date);
    QCOMPARE(field.check(), date.isValid());
    QCOMPARE(field.message().isEmpty(), date.isValid());
  }

  /// Its message, which nobody has needed yet, would come into a window that is half gone.
  void aWindowGoesWithAWrongDateInIt() {
    auto form = std::make_unique<Form>();
    auto* field = form->add(new DateField(u"born"_qs, u"&Born"_qs));
    form->open();
    field->input()->setFocus();
    QTest::keyClicks(field->input(), u"2026-1"_qs);
    QVERIFY(field->message().isEmpty());
    form.reset();
  }

  void aWrongDateIsSaidUnderItAndHeard() {
    Form form;
    auto* field = form.add(new DateField(u"born"_qs, u"&Born"_qs));
    form.add(new QLineEdit); // to leave the date for
    form.open();
    QVERIFY(person::type(&form, "born", u"2026-02-30"_qs));
    QCOMPARE(field->tone(), Field::Tone::Error);
    QCOMPARE(person::textOf(&form, "bornMessage"), field->message());
    QVERIFY(field->message().contains(u"2026-11-22"_qs));
    QCOMPARE(field->input()->accessibleName(), u"Born"_qs);
    QCOMPARE(field->input()->accessibleDescription(), field->message());
    QVERIFY(person::type(&form, "born", u"2026/2/3"_qs));
    QCOMPARE(person::textOf(&form, "born"), u"2026-02-03"_qs);
    QVERIFY(field->message().isEmpty());
    QVERIFY(!field->input()->property("wrong").toBool());
  }

  void aMomentIsTheSitesTime() {
    DateTimeField field(u"at"_qs, u"At"_qs, QTimeZone("Asia/Shanghai"));
    field.setText(u"2026-01-15 10:20"_qs);
    QCOMPARE(field.moment(), QDateTime({2026, 1, 15}, {2, 20}, Qt::UTC));
    field.setText(u"2026-01-15"_qs);
    QVERIFY(!field.moment() && !field.check());
    QVERIFY2(field.message().contains(u"time is missing"_qs), qPrintable(field.message()));
    field.setText(u"2026-01-15 24:00"_qs);
    QVERIFY(!field.check());
    QVERIFY2(field.message().contains(u"end of this day"_qs), qPrintable(field.message()));
    field.setMoment(QDateTime({2026, 1, 15}, {16, 30}, Qt::UTC));
    QCOMPARE(field.text(), u"2026-01-16 00:30"_qs);
  }

  void aTimeIsTakenAsFarAsItIsKnown() {
    KnownTimeField field(u"onset"_qs, u"Onset"_qs, QTimeZone("Asia/Shanghai"));
    QVERIFY(!field.time() && field.check()); // not known at all
    const std::pair<QString, QString> typed[] = {{u"2026"_qs, u"2026"_qs},
                                                 {u"2026/3"_qs, u"2026-03"_qs},
                                                 {u"2026-03-14"_qs, u"2026-03-14"_qs},
                                                 {u"2026-03-14 0:30"_qs, u"2026-03-13T16:30Z"_qs}};
    for (const auto& [text, iso] : typed) {
      field.setText(text);
      QVERIFY2(field.check() && field.time(), qPrintable(text));
      QCOMPARE(isoText(*field.time()), iso);
    }
    field.setTime(knownTimeOfIso(u"2026-03-13T16:30Z"_qs));
    QCOMPARE(field.text(), u"2026-03-14 00:30"_qs);
    field.setText(u"2026-03-UN"_qs);
    QVERIFY(!field.check() && !field.time());
    QVERIFY2(field.message().contains(u"as far as it is known: 2026-03"_qs), qPrintable(field.message()));
    field.setTime({});
    QCOMPARE(field.text(), QString());
  }

  void aNumberIsTheSameInEveryLanguage_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("number"); // NaN = none
    QTest::newRow("dot") << u"69.9"_qs << 69.9;
    QTest::newRow("comma") << u"69,9"_qs << 69.9;
    QTest::newRow("power") << u"1e7"_qs << 1e7;
    QTest::newRow("thousands") << u"1,000,5"_qs << std::nan("");
    QTest::newRow("infinite") << u"inf"_qs << std::nan("");
    QTest::newRow("word") << u"many"_qs << std::nan("");
    QTest::newRow("empty") << QString() << std::nan("");
  }
  void aNumberIsTheSameInEveryLanguage() {
    QFETCH(QString, text);
    QFETCH(double, number);
    NumberField field(u"cd7"_qs, u"CD7"_qs);
    field.setText(text);
    const auto read = field.value();
    QCOMPARE(read.has_value(), !std::isnan(number));
    if (read) QCOMPARE(*read, number);
  }

  void aFieldThatIsLeftShowsWhatWasRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("says");
    QTest::newRow("a comma") << u"1,25"_qs << u"1.25"_qs << QString();
    QTest::newRow("full-width") << u"６５"_qs << u"65"_qs << QString();
    QTest::newRow("a power") << u"1e3"_qs << u"1000"_qs << QString();
    QTest::newRow("two readings") << u"1,250"_qs << u"1,250"_qs << u"1250 or as 1.25"_qs;
    QTest::newRow("raised") << u"10³"_qs << u"10³"_qs << u"power of ten"_qs;
  }
  void aFieldThatIsLeftShowsWhatWasRead() {
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QFETCH(QString, says);
    Form form;
    auto* field = form.add(new NumberField(u"weight"_qs, u"&Weight"_qs));
    form.add(new QLineEdit); // to leave the number for
    form.open();
    QVERIFY(person::type(&form, "weight", text));
    QCOMPARE(person::textOf(&form, "weight"), shown);
    QVERIFY2(says.isEmpty() ? field->message().isEmpty() : field->message().contains(says),
             qPrintable(field->message()));
  }

  void aNumberOutsideItsRangeIsSaidAsItIsTyped() {
    NumberField field(u"cd7"_qs, u"CD7"_qs, u"%"_qs);
    field.setRange(0, 100);
    QTest::keyClicks(field.edit(), u"100.1"_qs);
    QCOMPARE(field.message(), u"Between 0 and 100."_qs);
    QCOMPARE(field.edit()->accessibleDescription(), u"%. Between 0 and 100."_qs);
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    QTest::keyClick(field.edit(), Qt::Key_Backspace);
    QVERIFY(field.message().isEmpty() && field.check());
    field.setText({});
    QVERIFY(field.check() && !field.value());
  }
};

COHORTDESK_TEST(TypedFieldsTest, QApplication)
} // namespace tst_typed_fields
#include "tst_typed_fields.moc"
