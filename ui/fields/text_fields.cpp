#include "ui/fields/text_fields.h"

#include "app/base/plain_text.h"
#include "app/base/time_zone.h"
#include "db/session/study_file.h"
#include "ui/fields/calendar_popup.h"
#include "ui/widgets/layout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QRegularExpression>
#include <algorithm>

void nameCompletions(const QCompleter& completer, const QString& name) {
  completer.popup()->setAccessibleName(name);
  completer.popup()->setProperty("completions", true); // the style frames it
}

TextField::TextField(const QString& name, const QString& label, const QString& unit, QWidget* parent)
    : Field(name, label, new QLineEdit, unit, parent), m_edit(static_cast<QLineEdit*>(input())) {
  keepRoom();
  connect(m_edit, &QLineEdit::textChanged, this, [this] {
    if (!m_joined.isEmpty() && m_edit->text() != m_joined) {
      m_joined.clear();
      setMessage({});
    }
    changed();
    if (const QString refused = refusedText(); !refused.isEmpty() && !text().isEmpty()) setWrong(refused);
  });
  connect(m_edit, &QLineEdit::textEdited, this, &TextField::takeLineBreaks);
}

namespace {
bool isControl(QChar sign) {
  return sign.category() == QChar::Other_Control && !sign.isSpace();
}

/// A picture that only colour fonts have, or the mark that makes one of the sign before it. Not "°", "№",
/// "▲", and no Chinese character, however rare.
bool isEmoji(char32_t sign) {
  constexpr char32_t asPicture = 0xFE0F;
  constexpr char32_t firstPicture = 0x1F000;
  const QChar::Category category = QChar::category(sign);
  const bool symbol = category == QChar::Symbol_Other || category == QChar::Symbol_Modifier;
  return sign == asPicture || (sign >= firstPicture && symbol);
}

bool hasEmoji(const QString& text) {
  const QList<uint> signs = text.toUcs4();
  return std::any_of(signs.begin(), signs.end(), isEmoji);
}
} // namespace

QString TextField::refusedText() const {
  const QString typed = m_edit->text();
  if (m_longest == 0 || typed.isEmpty()) return {};
  if (text().isEmpty()) return tr("There are only blanks. Write it out, or leave it empty.");
  if (text().size() > m_longest)
    return tr("%1 characters, and at most %2 are kept here: say it shorter.")
        .arg(text().size())
        .arg(m_longest);
  if (std::any_of(typed.begin(), typed.end(), isControl) || keepableText(typed) != typed)
    return tr("There is a control character in it that no paper shows: type it anew.");
  if (hasEmoji(typed)) return tr("There is an emoji in it that not every paper shows: say it in words.");
  return {};
}

bool TextField::check() {
  const QString refused = refusedText();
  if (refused.isEmpty()) return checkGiven(!text().isEmpty());
  setWrong(refused);
  return false;
}

/// What was saved with line breaks stays as it is: only what a person enters now is changed, and said.
void TextField::takeLineBreaks() {
  static const QRegularExpression breaks(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}\\t]+"));
  const QString typed = m_edit->text();
  if (m_longest == 0 || !typed.contains(breaks)) return;
  const QString joined = QString(typed).replace(breaks, QStringLiteral(" "));
  m_edit->setText(joined);
  m_edit->setModified(true);
  if (tone() == Tone::Error) return;
  setMessage(tr("One line: line breaks and tabs in it are blanks now."));
  m_joined = joined;
}

/// The window is locked, or another page comes: a list of completions must not stay over that.
void TextField::hideEvent(QHideEvent* event) {
  if (QCompleter* completer = m_edit->completer()) completer->popup()->hide();
  Field::hideEvent(event);
}

TextField* nameField(const QString& name, const QString& label) {
  auto* field = new TextField(name, label);
  field->setLongest(TextField::longestName);
  return field;
}

TextField* passwordField(const QString& name, const QString& label) {
  auto* field = new TextField(name, label);
  field->edit()->setEchoMode(QLineEdit::Password);
  field->setLongest(0);
  return field;
}

NumberField::NumberField(const QString& name, const QString& label, const QString& unit, QWidget* parent)
    : TextField(name, label, unit, parent) {
  edit()->setMaximumWidth(atTypeSize(120));
  connect(edit(), &QLineEdit::textChanged, this, [this] { check(); });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (value()) setValue(value());
  });
}

void NumberField::setValue(const std::optional<double>& value) {
  setText(formatNumber(value));
}

void NumberField::setRange(double least, double most) {
  m_least = least;
  m_most = most;
}

bool NumberField::isInRange(double number) const {
  return (!m_least || number >= *m_least) && (!m_most || number <= *m_most);
}

std::optional<double> NumberField::value() const {
  const auto number = ifRead(readNumber(text()));
  return number && isInRange(*number) ? number : std::nullopt;
}

bool NumberField::check() {
  const auto number = readNumber(text());
  if (!checkRead(number)) return false;
  if (!number || isInRange(*number)) return true;
  setWrong(tr("Between %1 and %2.").arg(m_least.value_or(0)).arg(m_most.value_or(0)));
  return false;
}

std::optional<int> WholeField::whole() const {
  const auto number = ifRead(readWhole(text()));
  return number && isInRange(*number) ? number : std::nullopt;
}

bool WholeField::check() {
  return checkRead(readWhole(text())) && NumberField::check();
}

DateField::DateField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, {}, parent) {
  edit()->setPlaceholderText(tr("year-month-day"));
  edit()->setMaximumWidth(atTypeSize(160));
  giveCalendar(
      edit(), [this] { return date(); },
      [this](QDate day) {
        setDate(day);
        check();
      });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (check()) setDate(date());
  });
}

void DateField::setDate(const std::optional<QDate>& date) {
  setText(date ? date->toString(Qt::ISODate) : QString());
}

bool DateField::check() {
  return checkRead(readDate(text()));
}

DateTimeField::DateTimeField(const QString& name, const QString& label, const QTimeZone& siteZone,
                             QWidget* parent)
    : TextField(name, label, {}, parent), m_zone(siteZone) {
  edit()->setPlaceholderText(tr("year-month-day hour:minute"));
  edit()->setMaximumWidth(atTypeSize(230));
  giveCalendar(
      edit(), [this] { return ifRead(readDate(text().section(u' ', 0, 0))); },
      [this](QDate day) { takeDay(day); });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (check()) setMoment(moment());
  });
}

std::optional<QDateTime> DateTimeField::moment() const {
  return ifRead(readMoment(text(), m_zone));
}

void DateTimeField::setMoment(const std::optional<QDateTime>& moment) {
  setText(moment ? momentText(*moment, m_zone) : QString());
}

/// A day, and the time that stood there; the caret waits for it where none did.
void DateTimeField::takeDay(QDate day) {
  const auto known = moment();
  const QString time =
      known ? known->toTimeZone(m_zone).toString(QStringLiteral("HH:mm")) : text().section(u' ', 1).trimmed();
  setText(isoDate(day) + u' ' + time);
  if (!time.isEmpty()) check();
}

bool DateTimeField::check() {
  return checkRead(readMoment(text(), m_zone));
}

KnownTimeField::KnownTimeField(const QString& name, const QString& label, const QTimeZone& siteZone,
                               QWidget* parent)
    : TextField(name, label, {}, parent), m_zone(siteZone) {
  edit()->setPlaceholderText(tr("as far as it is known"));
  edit()->setMaximumWidth(atTypeSize(230));
  giveCalendar(
      edit(), [this] { return ifRead(readDate(text().section(u' ', 0, 0))); },
      [this](QDate day) {
        setTime(KnownTime{KnownTime::To::Day, day, {}});
        check();
      });
  connect(edit(), &QLineEdit::editingFinished, this, [this] {
    if (check()) setTime(time());
  });
}

void KnownTimeField::setTime(const std::optional<KnownTime>& time) {
  setText(time ? knownTimeText(*time, m_zone) : QString());
}

bool KnownTimeField::check() {
  return checkRead(readKnownTime(text(), m_zone));
}

namespace {
QStringList zoneNames() {
  QStringList names;
  const auto ids = QTimeZone::availableTimeZoneIds();
  for (const QByteArray& id : ids)
    // Fixed offsets know no summer time and no city: a site has a place.
    if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/"))) names << QString::fromLatin1(id);
  return names;
}
} // namespace

ZoneField::ZoneField(const QString& name, const QString& label, QWidget* parent)
    : TextField(name, label, {}, parent) {
  auto* completer = new QCompleter(zoneNames(), this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  completer->setMaxVisibleItems(12);
  nameCompletions(*completer, tr("Time zones that were found"));
  edit()->setCompleter(completer);
  edit()->setMaximumWidth(atTypeSize(280));
  connect(edit(), &QLineEdit::editingFinished, this, [this] { check(); });
}

bool ZoneField::check() {
  if (isTimeZone(text().toLatin1())) return true;
  setWrong(tr("No such time zone. Type a part of its name, such as Shanghai, and choose."));
  return false;
}
