#include "tests/support/person.h"
#include "tests/support/test_program.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/sign_dialog.h"
#include "ui/site/site_editors.h"
#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <cmath>

namespace tst_widgets {
/// Relative luminance and contrast after WCAG 2.1.
double luminance(const QColor& colour) {
  const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
         0.0722 * channel(colour.blueF());
}
double contrast(const QColor& one, const QColor& other) {
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}

/// A form in a window, as pages have them.
struct Form : QWidget {
  QVBoxLayout* column = new QVBoxLayout(this);
  template <class W>
  W* add(W* widget) {
    column->addWidget(widget);
    return widget;
  }
  void open() {
    show();
    activateWindow();
    if (!QTest::qWaitForWindowActive(this)) qWarning("the form does not become active");
  }
};

/// What pages are made of, each driven by keyboard in a window.
class WidgetsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textStandsOutInBothThemes_data() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  void textStandsOutInBothThemes() {
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    const std::pair<const char*, QColor> inks[] = {
        {"text", theme.text},      {"muted", theme.muted},
        {"accent", theme.accent},  {"cleared", theme.cleared},
        {"dlt", theme.dlt},        {"in window", theme.inWindow},
        {"error", theme.error},    {"not evaluable", theme.notEvaluable},
        {"warning", theme.warning}};
    for (const auto& [name, ink] : inks)
      for (const QColor& ground : {theme.surface, theme.window})
        QVERIFY2(contrast(ink, ground) >= 4.5,
                 qPrintable(QString::fromLatin1(name) + u" on " + ground.name()));
    QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
    QVERIFY(contrast(theme.text, theme.accentSoft) >= 4.5);
  }

  void aStatusIsShapeAndWordAndColour() {
    const SubjectStatus all[] = {SubjectStatus::Cleared, SubjectStatus::Dlt, SubjectStatus::InWindow,
                                 SubjectStatus::NotEvaluable};
    QStringList shapes;
    QStringList words;
    QStringList colours;
    for (const SubjectStatus status : all) {
      shapes << statusShape(status);
      words << statusWord(status);
      colours << statusColour(status).name();
    }
    QCOMPARE(shapes, (QStringList{u"●"_qs, u"▲"_qs, u"◔"_qs, u"✕"_qs}));
    for (QStringList* list : {&words, &colours}) {
      list->removeDuplicates();
      QCOMPARE(list->size(), 4);
    }
  }

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

  void theWheelPassesOverAChoice() {
    Form form;
    auto* field = form.add(new YesNoField(u"access"_qs, u"Venous access"_qs));
    auto* other = form.add(new QLineEdit);
    form.open();
    other->setFocus();
    const auto turn = [&] {
      QWheelEvent event({5, 5}, field->box()->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                        Qt::NoModifier, Qt::NoScrollPhase, false);
      QCoreApplication::sendEvent(field->box(), &event);
    };
    turn();
    QVERIFY(!field->answer());
    field->box()->setFocus();
    turn();
    QCOMPARE(field->answer(), std::optional(true));
  }

  void yesAndNoComeFromTheKeyboard() {
    Form form;
    auto* field = form.add(new YesNoField(u"access"_qs, u"Venous access"_qs));
    form.open();
    field->box()->setFocus();
    QTest::keyClick(field->box(), Qt::Key_Y);
    QCOMPARE(field->answer(), std::optional(true));
    QTest::keyClick(field->box(), Qt::Key_Home);
    QVERIFY(!field->answer());
    field->setAnswer(false);
    QCOMPARE(field->box()->currentText(), u"no"_qs);
  }

  void aRefusalStandsUnderItsField() {
    Form form;
    auto* name = form.add(new TextField(u"name"_qs, u"Name"_qs));
    auto* line = form.add(new MessageLine(u"formMessage"_qs));
    form.open();
    showRefusal(&form, {u"REQUIRED"_qs, u"The site needs a name."_qs, u"name"_qs});
    QCOMPARE(name->message(), u"The site needs a name."_qs);
    QVERIFY(name->edit()->hasFocus());
    QVERIFY(line->text().isEmpty());
    showRefusal(&form, {u"ROLE"_qs, u"Not with this role."_qs, u"elsewhere"_qs});
    QVERIFY(name->message().isEmpty());
    QCOMPARE(line->text(), u"Not with this role."_qs);
    showRefusal(&form, {u"REASON"_qs, {}, u"reason"_qs}); // cancelled
    QVERIFY(line->text().isEmpty() && !line->isVisible());
  }

  void theReasonIsAskedForOnlyWhereItIsNeeded() {
    Form form;
    form.open();
    QStringList given;
    const auto command = [&](const QString& reason) -> Result<int> {
      given << reason;
      if (reason.isEmpty()) return refuse(u"REASON"_qs, u"A saved value changes."_qs, u"reason"_qs);
      return 7;
    };
    person::whenAskedWhy(u"typing error"_qs);
    QCOMPARE(withReason(&form, command), Result<int>(7));
    QCOMPARE(given, (QStringList{{}, u"typing error"_qs}));
    person::whenAsked("reasonDialog", [](QWidget* dialog) { person::click(dialog, "reasonCancel"); });
    const auto cancelled = withReason(&form, command);
    QVERIFY(!cancelled && cancelled.error().message.isEmpty());
    const auto other =
        withReason(&form, [](const QString&) -> Result<void> { return refuse(u"ROLE"_qs, u"No."_qs); });
    QCOMPARE(other.error().rule, u"ROLE"_qs);
  }

  void aSignatureThatIsRefusedCanBeTriedAgain() {
    Form form;
    form.open();
    QStringList tried;
    const auto sign = [&](const Credentials& who) -> std::optional<Refusal> {
      tried << who.password;
      if (who.password == u"right"_qs) return std::nullopt;
      return Refusal{u"PASSWORD"_qs, u"Login or password is wrong."_qs, u"password"_qs};
    };
    person::whenAsked("signDialog", [](QWidget* dialog) {
      person::type(dialog, "signPassword", u"wrong"_qs);
      person::click(dialog, "signConfirm");
      QCOMPARE(person::textOf(dialog, "signError"), u"Login or password is wrong."_qs);
      QVERIFY(person::textOf(dialog, "signPassword").isEmpty());
      person::type(dialog, "signPassword", u"right"_qs);
      person::click(dialog, "signConfirm");
    });
    QVERIFY(askSignature(&form, {u"Eligibility confirmed"_qs, u"SCR-001"_qs, u"pi"_qs}, sign));
    QCOMPARE(tried, (QStringList{u"wrong"_qs, u"right"_qs}));
  }

  void aPartOfItsNameFindsAZone() {
    Form form;
    auto* field = form.add(new ZoneField(u"zone"_qs, u"Zone"_qs));
    form.add(new QLineEdit); // to leave the zone for
    form.open();
    QVERIFY(person::type(&form, "zone", u"Shangai"_qs));
    QCOMPARE(field->tone(), Field::Tone::Error);
    field->edit()->setFocus();
    field->edit()->selectAll();
    QTest::keyClicks(field->edit(), u"shangh"_qs);
    QWidget* list = QApplication::activePopupWidget();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(field->zone(), QTimeZone("Asia/Shanghai"));
  }

  void limitsComeBackAsTheyWereEntered() {
    Site site;
    site.limits[OrganTest::Alt] = {LimitRelation::AtMost, 2.5, true};
    site.limits[OrganTest::SpO2] = {LimitRelation::AtLeast, 92, false};
    LimitsEditor editor;
    editor.showSite(site);
    Site read;
    editor.takeInto(read);
    QCOMPARE(read.limits, site.limits);
  }

  void whatIsReadOnlyKeepsTheFocusAndTakesNoChange() {
    Form form;
    auto* text = form.add(new TextField(u"text"_qs, u"Text"_qs));
    auto* answer = form.add(new YesNoField(u"answer"_qs, u"Answer"_qs));
    text->setText(u"as it was"_qs);
    answer->setAnswer(true);
    form.open();
    const auto tryAll = [&] {
      QTest::keyClicks(text->edit(), u"!"_qs);
      for (const Qt::Key key : {Qt::Key_N, Qt::Key_Down, Qt::Key_Home})
        QTest::keyClick(answer->box(), key);
      QTest::mouseClick(answer->box(), Qt::LeftButton);
    };
    setReadOnly(&form, true);
    answer->box()->setFocus();
    QVERIFY(answer->box()->hasFocus());
    tryAll();
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(text->text(), u"as it was"_qs);
    QCOMPARE(answer->answer(), std::optional(true));
    setReadOnly(&form, false);
    tryAll();
    QWidget* list = QApplication::activePopupWidget();
    QVERIFY(list);
    list->close();
    QCOMPARE(text->text(), u"as it was!"_qs);
    QVERIFY(answer->answer() != std::optional(true));
  }

  void noInputOpensAWindowOfItsOwn() {
    struct : QObject {
      int shown = 0;
      bool eventFilter(QObject* watched, QEvent* event) override {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow()) ++shown;
        return false;
      }
    } watch;
    qApp->installEventFilter(&watch);
    SiteNameEditor site;
    LimitsEditor limits;
    MessageLine line(u"line"_qs);
    QCoreApplication::processEvents();
    QCOMPARE(watch.shown, 0);
  }
};

COHORTDESK_TEST(WidgetsTest, QApplication)
} // namespace tst_widgets
#include "tst_widgets.moc"
