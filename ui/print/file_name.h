#pragma once
#include <QString>

struct Study;

/// A title as a file name: "Decision memo 2" is "Decision-memo-2".
QString fileNameOf(const QString& title);
/// What a paper or a table of the study is called in a folder, without an ending: the study's code, and what
/// it is. "decision-02" is "SHSYXY-CAR-NK-CD7-decision-02".
QString fileNameOf(const Study& study, const QString& what);
