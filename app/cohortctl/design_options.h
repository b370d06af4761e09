#pragma once
#include "app/cohortctl/commands.h"
#include "app/escalation/course.h"
#include "app/escalation/simulation/simulate_trials.h"
#include "app/study/comparison_assumptions.h"

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

/// `--design NAME|FILE`, as every command on a design takes it.
void addDesignOption(QCommandLineParser& parser);
/// `--from COURSE`, `--at-joint` and `--at-top`: from where on, and what joint discussions are assumed to
/// decide.
void addFutureOptions(QCommandLineParser& parser);

/// The protocol that the options name. On failure the exit status, after the line that says why.
tl::expected<Protocol, int> protocolOf(const QCommandLineParser& parser, const QString& command);
/// Its design.
tl::expected<DoseDesign, int> designOf(const QCommandLineParser& parser, const QString& command);

/// Why a course is refused, and at which character.
QString refusalOf(const CourseError& error);
/// The course that an option gives, empty without it.
tl::expected<Course, int> courseOf(const QCommandLineParser& parser, const QString& option,
                                   const DoseDesign& design, const QString& command);

/// What the future is worked out from.
struct FutureQuestion {
  Course from;
  JointPolicy policy;
};
/// A plain 3+3 by name counts as the literature counts it, unless a policy is given.
tl::expected<FutureQuestion, int> futureOf(const QCommandLineParser& parser, const DoseDesign& design,
                                           const QString& command);

/// "0.05,0.1,0.25": one rate from 0 to 1 a level.
tl::expected<std::vector<double>, int> ratesOf(const QString& text, const DoseDesign& design,
                                               const QString& command);

/// `--accrual`, `--arrivals`, `--assessed`: how time passes; `--simulate`, `--seed`, `--threads`.
void addSimulationOptions(QCommandLineParser& parser);

/// Nothing without `--accrual`. `minDays`: A7 of the protocol. On failure the exit status, after the line
/// that says why.
tl::expected<std::optional<TrialTime>, int> timeOf(const QCommandLineParser& parser, int minDays,
                                                   const QString& command);
/// Nothing without `--simulate`.
tl::expected<std::optional<Simulation>, int>
simulationOf(const QCommandLineParser& parser, const std::optional<TrialTime>& time, const QString& command);
