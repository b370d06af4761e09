#pragma once
#include "app/cohortctl/command.h"

#include <QDate>
#include <QJsonObject>
#include <tl/expected.hpp>

/// `--on DATE`, as every command takes it that tells of a day.
void addDayOption(QCommandLineParser& parser);

/// The day that was asked for, nothing without the option. On failure the exit status, after the line that
/// says why.
tl::expected<std::optional<QDate>, int> dayOf(const QCommandLineParser& parser, const QString& command);

/// The object with the key `on`: of the evening of which day it tells.
QJsonObject onDay(QJsonObject answer, QDate on);
