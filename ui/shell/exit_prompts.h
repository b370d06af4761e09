#pragma once
#include "app/base/refusal.h"

class QWidget;

/// Warnings for somebody who leaves a study while something is not saved.
namespace leaving {
/// Typed input that no file would take (`why`): asks whether to go all the same.
bool loseTyped(const Refusal& why, QWidget* parent);
/// The study is closed, and no backup could be made of it.
void sayNoBackup(const Refusal& why, QWidget* parent);
} // namespace leaving
