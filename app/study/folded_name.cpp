#include "app/study/folded_name.h"

QString foldedName(const QString& name) {
  return name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}
