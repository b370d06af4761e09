#pragma once
#include "app/dosing/dlt_window.h"
#include "app/study/response.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/style/theme.h"

#include <QBrush>
#include <QPen>

/// What a mark in a chart looks like. Every meaning has a shape of its own.
enum class MarkShape {
  None,
  Cleared,        ///< ●
  Dlt,            ///< ▲
  InWindow,       ///< ◔
  NotEvaluable,   ///< ✕
  Assessment,     ///< ◆
  LateAssessment, ///< ◇
  SevereEvent,    ///< ■ grade ≥ 3
  MildEvent,      ///< ○ grade 1–2
  GoesOn,         ///< → beyond the chart
  LevelCircle,    ///< ● of a dose level, in its colour: levelShape()
  LevelSquare,    ///< ■
  LevelTriangle,  ///< ▼
  LevelCross,     ///< ✚
  LevelStar,      ///< ★
  LevelHourglass, ///< ⧗
  LevelHalfMoon,  ///< ◗
  LevelBars,      ///< ☰
  LevelTarget,    ///< ◉
  Cr,             ///< ● the responses: complete ones are circles,
  Crh,            ///< ◐
  Cri,            ///< ○
  Mlfs,           ///< ◇ lesser ones diamonds,
  Pr,             ///< ◆
  NoResponse,     ///< □ none a square,
  Progression,    ///< ■
  Relapse,        ///< ▼
  Death,          ///< †
  Censored,       ///< | on a survival curve
  Step,           ///< ⚑ of a subject's way to the infusion
  Infused,        ///< ⬇
  Sample,         ///< •
  Contact,        ///< + alive
  Left            ///< ⊣ lost to follow-up, withdrawn
};
MarkShape markOf(SubjectStatus status);
/// The mark of a response; a response that could not be judged is ✕.
MarkShape markOf(Response response);
/// Draws it into `area`.
void paintMark(QPainter& painter, const QRectF& area, MarkShape shape, const Theme& theme);

/// What tells the dose levels apart in every chart: a colour and a shape for points, a colour and a dash
/// pattern for lines, a colour and a hatch for bars. Nine levels differ in each of the four; the tenth begins
/// again, and the level's name stands beside it. 0 = everybody together.
QColor levelColour(int level, const Theme& theme);
MarkShape levelShape(int level);
QPen levelPen(int level, double width, const Theme& theme);
QBrush levelBrush(int level, const Theme& theme); ///< the ground of a bar, under its hatch
Hatch levelHatch(int level, const Theme& theme);
