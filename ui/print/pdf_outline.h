#pragma once
#include "ui/print/bookmark.h"

#include <QByteArray>
#include <tl/expected.hpp>
#include <vector>

/// A PDF with bookmarks (ISO 32000-1, 12.3.3 document outline), shown when it is opened; with page labels 1,
/// 2, …, the language of its text, and its title in the window's head. QPdfWriter of Qt 6.4 can write none of
/// them. `language` as in BCP 47. Answers what is wrong where `pdf` is none.
tl::expected<QByteArray, QString> withOutline(const QByteArray& pdf, const std::vector<Bookmark>& bookmarks,
                                              const QString& language);
