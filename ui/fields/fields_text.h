#pragma once
#include <QCoreApplication>

/// What a person reads of this folder and no widget says is translated in one context.
struct FieldsText {
  Q_DECLARE_TR_FUNCTIONS(Fields)
};
