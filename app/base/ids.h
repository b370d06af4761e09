#pragma once
#include <QtGlobal>
/// Primary key of a row in the study file; 0 = not saved yet.
using RowId = qint64;
