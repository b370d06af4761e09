#include "db/recovery_code.h"

#include <array>
#include <sodium.h>

QString newRecoveryCode() {
  static constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  QString code;
  for (int i = 0; i < 32; ++i) {
    if (i > 0 && i % 4 == 0) code += u'-';
    code += QLatin1Char(digits[randombytes_uniform(32)]);
  }
  return code;
}

QString normalizedRecoveryCode(const QString& typed) {
  QString code;
  for (const QChar typedChar : typed.toUpper()) {
    if (typedChar == u'O')
      code += u'0';
    else if (typedChar == u'I' || typedChar == u'L')
      code += u'1';
    else if (typedChar.isLetterOrNumber())
      code += typedChar;
  }
  return code;
}
