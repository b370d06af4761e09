#pragma once
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <locale.h>

/// While it stands, numbers that C's own functions print in its thread have a decimal point, whatever the
/// locale of the desk: libxlsxwriter prints by them.
class PlainNumbers {
 public:
  PlainNumbers()
      : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(LC_GLOBAL_LOCALE))), m_before(uselocale(m_plain)) {}
  ~PlainNumbers() {
    uselocale(m_before);
    freelocale(m_plain);
  }
  Q_DISABLE_COPY_MOVE(PlainNumbers)

 private:
  locale_t m_plain;
  locale_t m_before;
};
#else
class PlainNumbers {}; // nobody sets the locale of C's functions there
#endif
