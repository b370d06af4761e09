#pragma once
#include "app/study/fields.h"
#include "app/study/treatment.h"

#include <QtGlobal>

template <>
inline constexpr const char* tableOf<Infusion> = "infusion";
template <>
inline constexpr auto fieldsOf<Infusion> =
    std::tuple{field("started_at", &Infusion::startedAt, QT_TRANSLATE_NOOP("Field", "start of the infusion"))
                   .typedInto("infusionStart")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Started"))
                   .loggedAs("infusion_start_local"),
               field("weight_kg", &Infusion::weightKg, QT_TRANSLATE_NOOP("Field", "weight (kg)"))
                   .typedInto("infusionWeight")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Body weight"), QT_TRANSLATE_NOOP("Field", "%1 kg"))
                   .loggedAs("weight_kg"),
               field("infused_cells", &Infusion::infusedCells, QT_TRANSLATE_NOOP("Field", "infused cells"))
                   .typedInto("infusionCells")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Infused"))
                   .loggedAs("infused_car_nk_cells"),
               field("completed", &Infusion::completed, QT_TRANSLATE_NOOP("Field", "completed"))
                   .typedInto("infusionCompleted")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Completed"))
                   .loggedAs("infusion_completed"),
               field("batch", &Infusion::batch, QT_TRANSLATE_NOOP("Field", "batch"))
                   .typedInto("infusionBatch")
                   .printedAs(QT_TRANSLATE_NOOP("Field", "Batch"))
                   .loggedAs("batch")};
