#pragma once
#include "app/protocol/protocol.h"
#include "ui/widgets/card.h"

/// Dose levels with their rule and windows, as the protocol file has them.
Card* doseLevelsCard(const Protocol& protocol);

/// A1 to A12, and how serious events are reported: what the registry record is silent about, and the default
/// that the program takes instead.
Card* assumptionsCard(const Protocol& protocol);
