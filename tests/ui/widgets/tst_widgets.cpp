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

#include <QAbstractItemView>
#include <QApplication>
#include <QTest>
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

  /// Its list is a window of eight widgets.
  void aNarrowChoiceMakesItsListWhenItIsOpened() {
    Form form;
    auto* box = form.add(new ChoiceBox);
    box->setNarrow(8, 340);
    form.open();
    const QSize before = box->sizeHint();
    box->addItem(QString(200, u'X'));
    QCOMPARE(box->sizeHint(), before);
    QVERIFY(!box->findChild<QAbstractItemView*>());
    box->showPopup();
    QVERIFY(box->view()->minimumWidth() >= 340);
  }

  void aFieldThatNeverSpeaksHasNoLabelForIt() {
    Form form;
    auto* name = form.add(new TextField(u"name"_qs, u"Name"_qs));
    form.open();
    const QSize silent = name->sizeHint();
    QVERIFY(!name->findChild<QWidget*>(u"nameMessage"_qs));
    name->setMessage(u"Short."_qs);
    QCOMPARE(person::textOf(&form, "nameMessage"), u"Short."_qs);
    QVERIFY(person::isShown(&form, "nameMessage"));
    QCOMPARE(name->sizeHint().height(), silent.height());
    name->setMessage({});
    QVERIFY(!person::isShown(&form, "nameMessage"));
    QCOMPARE(name->sizeHint().height(), silent.height());
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
    person::whenAsked("reasonDialog", [](QWidget* dialog) {
      person::click(dialog, "reasonConfirm");
      const QString why = person::heard(dialog, "reasonError");
      QVERIFY(!why.isEmpty());
      QCOMPARE(dialog->findChild<QWidget*>(u"reasonText"_qs)->accessibleDescription(), why);
      person::click(dialog, "reasonCancel");
    });
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
      QCOMPARE(person::heard(dialog, "signError"), u"Login or password is wrong."_qs);
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
