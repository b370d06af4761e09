#include "tests/support/test_program.h"
#include "tests/support/windows/form_window.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <cmath>

namespace tst_inputs_seen {
/// Of WCAG 2: 1 to 21.
double contrast(const QColor& one, const QColor& other) {
  const auto luminance = [](const QColor& colour) {
    const auto linear = [](double part) {
      return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
  };
  const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
  return (light + 0.05) / (dark + 0.05);
}

QImage pictureOf(QWidget& widget) {
  QCoreApplication::processEvents();
  return widget.grab().toImage();
}

/// Inputs as they look: in the light, and in the dark.
class InputsSeenTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void thePlaceholderCanBeRead_data() { themes(); }
  void thePlaceholderCanBeRead() {
    const Theme theme = useTheme();
    Form form;
    auto* field = form.add(new DateField(u"onset"_qs, u"Onset"_qs));
    form.open();
    const QColor placeholder = field->edit()->palette().color(QPalette::PlaceholderText);
    QCOMPARE(placeholder.alpha(), 255);
    QVERIFY2(contrast(placeholder, theme.surface) >= 4.5, qPrintable(placeholder.name()));
  }

  void theListOfAChoiceShowsItsLastEntry_data() { themes(); }
  void theListOfAChoiceShowsItsLastEntry() {
    useTheme();
    Form form;
    auto* field = form.add(new ChoiceField(u"limit"_qs, u"Limit"_qs));
    field->setChoices({u"mg/dL"_qs, u"µmol/L"_qs, u"none available"_qs, u"× upper limit of normal"_qs});
    form.open();
    field->box()->showPopup();
    QAbstractItemView* list = field->box()->view();
    QTRY_VERIFY(list->isVisible());
    const QRect last = list->visualRect(list->model()->index(field->box()->count() - 1, 0));
    QVERIFY(list->viewport()->rect().contains(last));
    QCOMPARE(list->verticalScrollBar()->maximum(), 0);
    field->box()->hidePopup();
  }

  void everythingThatHasTheFocusShowsIt_data() { themes(); }
  void everythingThatHasTheFocusShowsIt() {
    const Theme theme = useTheme();
    Form form;
    auto* elsewhere = form.add(new QPushButton(u"Elsewhere"_qs));
    auto* tabs = new QTabWidget;
    tabs->addTab(new QWidget, u"One"_qs);
    tabs->addTab(new QWidget, u"Two"_qs);
    form.add(tabs);
    QScrollArea* area = form.add(scrolling(new QLabel(u"What scrolls"_qs)));
    takeFocus(area);
    const std::vector<QWidget*> stops{form.add(new QCheckBox(u"Tick"_qs)),
                                      form.add(new QRadioButton(u"Turn"_qs)),
                                      form.add(new QLineEdit),
                                      form.add(new ChoiceBox),
                                      tabs->tabBar(),
                                      form.add(new ChartView(u"chart"_qs)),
                                      area};
    form.open();
    for (QWidget* stop : stops) {
      elsewhere->setFocus();
      const QImage before = pictureOf(*stop);
      stop->setFocus(Qt::TabFocusReason);
      const QImage after = pictureOf(*stop);
      QCOMPARE(after.size(), before.size()); // nothing jumps
      bool ringed = false;
      for (int x = 0; x < after.width() && !ringed; ++x)
        for (int y = 0; y < after.height() && !ringed; ++y)
          ringed = after.pixelColor(x, y) != before.pixelColor(x, y) &&
                   contrast(after.pixelColor(x, y), theme.surface) >= 3;
      QVERIFY2(ringed, stop->metaObject()->className());
    }
  }

  void theEdgeOfACardIsSeen_data() { themes(); }
  void theEdgeOfACardIsSeen() {
    const Theme theme = useTheme();
    Form form;
    auto* card = form.add(new Card(u"L1"_qs));
    form.open();
    const QImage drawn = pictureOf(*card);
    const QColor edge = drawn.pixelColor(drawn.width() / 2, drawn.height() - 1);
    QVERIFY2(contrast(edge, theme.surface) >= 2, qPrintable(edge.name()));
    QVERIFY2(contrast(edge, theme.window) >= 2, qPrintable(edge.name()));
  }

  void aWrongInputShowsTheFocus() {
    applyTheme(*qApp, Theme::light());
    Form form;
    auto* field = form.add(new TextField(u"name"_qs, u"Name"_qs));
    auto* elsewhere = form.add(new QPushButton(u"Elsewhere"_qs));
    form.open();
    field->setMessage(u"Wrong."_qs, Field::Tone::Error);
    elsewhere->setFocus();
    const QImage without = pictureOf(*field->edit());
    QCOMPARE(without.pixelColor(without.width() / 2, 1), Theme::light().error);
    QVERIFY(without.pixelColor(without.width() / 2, 2) != Theme::light().error);
    field->edit()->setFocus();
    const QImage with = pictureOf(*field->edit());
    QCOMPARE(with.pixelColor(with.width() / 2, 2), Theme::light().error); // a ring of three, not of two
  }

  void aButtonAtWorkSaysSo() {
    Form form;
    auto* button = form.add(new QPushButton(u"Sign"_qs));
    form.add(new QPushButton(u"Cancel"_qs));
    form.open();
    button->setFocus();
    QString said;
    const int done = runBusy(button, [&] {
      said = button->text();
      return button->isEnabled() ? 0 : 7;
    });
    QCOMPARE(done, 7);
    QCOMPARE(said, u"Please wait…"_qs);
    QCOMPARE(button->text(), u"Sign"_qs);
    QVERIFY(button->isEnabled() && button->hasFocus());
    auto* elsewhere = form.add(new QLineEdit);
    elsewhere->show();
    runBusy(button, [&] { elsewhere->setFocus(); }); // a wrong password: it is typed again
    QVERIFY(elsewhere->hasFocus());
  }

 private:
  static void themes() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  static Theme useTheme() {
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    applyTheme(*qApp, theme);
    return theme;
  }
};

COHORTDESK_TEST(InputsSeenTest, QApplication)
} // namespace tst_inputs_seen
#include "tst_inputs_seen.moc"
