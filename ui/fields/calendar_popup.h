#pragma once
#include <QDate>
#include <functional>
#include <optional>

class QLineEdit;

/// Gives a line of text in which a day stands a calendar to choose it from: the button at its end and Alt+↓
/// open it, the arrow keys and Page ↑ ↓ go through days and months, Enter or a click chooses, Esc leaves what
/// stood there. It opens at `shown()`, at the computer's today where that is none; it fills in nothing by
/// itself.
void giveCalendar(QLineEdit* edit, std::function<std::optional<QDate>()> shown,
                  std::function<void(QDate)> chosen);
