#pragma once
#include "app/study/bedside.h"
#include "app/study/fields/fields.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<BedsideEntry> = "bedside_entry";
template <>
inline constexpr auto fieldsOf<BedsideEntry> = std::tuple{
    field("seen_at", &BedsideEntry::at, QT_TRANSLATE_NOOP("Field", "seen at"),
          TypedInto{"bedsideAt", "bedsideAt"}),
    field("entered_at", &BedsideEntry::enteredAt, QT_TRANSLATE_NOOP("Field", "entered at")),
    field("celsius", &BedsideEntry::celsius, QT_TRANSLATE_NOOP("Field", "temperature (°C)"),
          TypedInto{"bedsideTemperature", "bedsideTemperature"}),
    field("hypotension", &BedsideEntry::hypotension, QT_TRANSLATE_NOOP("Field", "hypotension"),
          TypedInto{"bedsideHypotension"}),
    field("pressors", &BedsideEntry::pressors, QT_TRANSLATE_NOOP("Field", "vasopressors"),
          TypedInto{"bedsidePressors"}, pressorsName),
    field("oxygen", &BedsideEntry::oxygen, QT_TRANSLATE_NOOP("Field", "oxygen"), TypedInto{"bedsideOxygen"},
          oxygenName),
    field("ice_orientation", &BedsideEntry::iceOrientation, QT_TRANSLATE_NOOP("Field", "ICE: orientation"),
          TypedInto{"bedsideIce1", "bedsideIce1"}),
    field("ice_naming", &BedsideEntry::iceNaming, QT_TRANSLATE_NOOP("Field", "ICE: naming"),
          TypedInto{"bedsideIce2", "bedsideIce2"}),
    field("ice_command", &BedsideEntry::iceCommand, QT_TRANSLATE_NOOP("Field", "ICE: following a command"),
          TypedInto{"bedsideIce3", "bedsideIce3"}),
    field("ice_writing", &BedsideEntry::iceWriting, QT_TRANSLATE_NOOP("Field", "ICE: writing"),
          TypedInto{"bedsideIce4", "bedsideIce4"}),
    field("ice_attention", &BedsideEntry::iceAttention, QT_TRANSLATE_NOOP("Field", "ICE: attention"),
          TypedInto{"bedsideIce5", "bedsideIce5"}),
    field("ice_unable", &BedsideEntry::iceUnable, QT_TRANSLATE_NOOP("Field", "ICE not possible"),
          TypedInto{"bedsideIceUnable", "bedsideIceUnable"}),
    field("consciousness", &BedsideEntry::consciousness, QT_TRANSLATE_NOOP("Field", "consciousness"),
          TypedInto{"bedsideConsciousness"}, consciousnessName),
    field("seizure", &BedsideEntry::seizure, QT_TRANSLATE_NOOP("Field", "seizure"),
          TypedInto{"bedsideSeizure"}, seizureName),
    field("motor_weakness", &BedsideEntry::motorWeakness, QT_TRANSLATE_NOOP("Field", "deep focal weakness"),
          TypedInto{"bedsideMotor"}),
    field("intracranial_pressure", &BedsideEntry::pressure,
          QT_TRANSLATE_NOOP("Field", "raised intracranial pressure, oedema"), TypedInto{"bedsidePressure"},
          intracranialPressureName),
    field("skin_stage", &BedsideEntry::skin, QT_TRANSLATE_NOOP("Field", "GvHD of the skin (stage)"),
          TypedInto{"bedsideSkin", "bedsideSkin"}),
    field("liver_stage", &BedsideEntry::liver, QT_TRANSLATE_NOOP("Field", "GvHD of the liver (stage)"),
          TypedInto{"bedsideLiver", "bedsideLiver"}),
    field("upper_gut_stage", &BedsideEntry::upperGut,
          QT_TRANSLATE_NOOP("Field", "GvHD of the upper gut (stage)"),
          TypedInto{"bedsideUpperGut", "bedsideUpperGut"}),
    field("lower_gut_stage", &BedsideEntry::lowerGut,
          QT_TRANSLATE_NOOP("Field", "GvHD of the lower gut (stage)"),
          TypedInto{"bedsideLowerGut", "bedsideLowerGut"}),
    field("remark", &BedsideEntry::remark, QT_TRANSLATE_NOOP("Field", "remark"), TypedInto{"bedsideRemark"})};
