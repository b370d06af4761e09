#include "ui/fields/calendar_popup.h"

#include "ui/fields/fields_text.h"
#include "ui/style/box.h"
#include "ui/widgets/layout.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>

namespace {
/// Belongs to its input and goes with it.
class CalendarPopup : public QFrame {
 public:
  CalendarPopup(QLineEdit* edit, const std::optional<QDate>& shown, std::function<void(QDate)> chosen)
      : QFrame(edit, Qt::Popup), m_chosen(std::move(chosen)) {
    setObjectName(QStringLiteral("calendar"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_days = named<QCalendarWidget>("calendarDays");
    m_days->setAccessibleName(FieldsText::tr("Calendar: %1").arg(edit->accessibleName()));
    m_days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_days->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames); // longer ones are cut
    m_days->setFirstDayOfWeek(Qt::Monday);
    m_days->setDateEditEnabled(false); // digits are typed into the input
    m_days->setLocale(QLocale());
    if (shown) m_days->setSelectedDate(*shown);
    auto* layout = tightColumn(this);
    layout->setContentsMargins(5, 5, 5, 5);
    layout->addWidget(m_days);
    connect(m_days, &QCalendarWidget::clicked, this, [this](QDate day) { choose(day); });
    connect(m_days, &QCalendarWidget::activated, this, [this](QDate day) { choose(day); });
    edit->installEventFilter(this);
  }

  void openBelow(const QLineEdit& edit) {
    adjustSize();
    const QRect room = edit.screen()->availableGeometry();
    const QPoint below = edit.mapToGlobal(QPoint(0, edit.height() + 2));
    const bool fits = below.y() + height() <= room.bottom();
    const int top = fits ? below.y() : edit.mapToGlobal(QPoint(0, -2)).y() - height();
    move(std::max(room.left(), std::min(below.x(), room.right() - width())), std::max(room.top(), top));
    show();
    m_days->setFocus();
  }

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Escape)
      close();
    else
      QFrame::keyPressEvent(event);
  }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintBox(painter, rect(), {{}, 1, 0, Theme::current().border, Theme::current().surface});
  }
  /// The window is locked, or another page comes: it has nothing to say over that.
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Hide) close();
    return QFrame::eventFilter(watched, event);
  }

 private:
  void choose(QDate day) {
    if (!isVisible()) return; // a double click tells twice
    close();
    m_chosen(day);
  }

  QCalendarWidget* m_days = nullptr;
  std::function<void(QDate)> m_chosen;
};
} // namespace

void giveCalendar(QLineEdit* edit, std::function<std::optional<QDate>()> shown,
                  std::function<void(QDate)> chosen) {
  auto* open =
      new QAction(QIcon(QStringLiteral(":/icons/calendar.svg")), FieldsText::tr("Calendar (Alt+↓)"), edit);
  open->setObjectName(QStringLiteral("openCalendar"));
  open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
  open->setShortcutContext(Qt::WidgetShortcut);
  edit->addAction(open, QLineEdit::TrailingPosition);
  QObject::connect(open, &QAction::triggered, edit,
                   [edit, shown = std::move(shown), chosen = std::move(chosen)] {
                     if (!edit->isReadOnly() && edit->isEnabled())
                       (new CalendarPopup(edit, shown(), chosen))->openBelow(*edit);
                   });
}
