#include "app/reports/status_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(StatusWords)
};
} // namespace

QString statusShape(SubjectStatus status) {
  switch (status) {
  case SubjectStatus::Cleared:
    return QStringLiteral("●");
  case SubjectStatus::Dlt:
    return QStringLiteral("▲");
  case SubjectStatus::InWindow:
    return QStringLiteral("◔");
  case SubjectStatus::NotEvaluable:
    return QStringLiteral("✕");
  }
  return {};
}

QString statusWord(SubjectStatus status) {
  switch (status) {
  case SubjectStatus::Cleared:
    return Text::tr("cleared");
  case SubjectStatus::Dlt:
    return Text::tr("DLT");
  case SubjectStatus::InWindow:
    return Text::tr("in window");
  case SubjectStatus::NotEvaluable:
    return Text::tr("not evaluable");
  }
  return {};
}

QString statusId(SubjectStatus status) {
  switch (status) {
  case SubjectStatus::InWindow:
    return QStringLiteral("in-window");
  case SubjectStatus::Cleared:
    return QStringLiteral("cleared");
  case SubjectStatus::Dlt:
    return QStringLiteral("dlt");
  case SubjectStatus::NotEvaluable:
    return QStringLiteral("not-evaluable");
  }
  return {};
}
