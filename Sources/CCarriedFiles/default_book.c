// The muscle-spasm rule book as it was when the command was built: what it uses where no rule book is at hand.
#include "carried_files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "default_book.c" suffix(, 0,)
#embed "../../Rules/muscle-spasms/advice.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/causes_common.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/causes_medicines.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/causes_neuromuscular.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/causes_other.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/causes_smooth_muscle.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/complications.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/danger_signs.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/danger_signs_added.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/history.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/medications.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/patterns.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/properties.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/questions.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/red_flags.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/red_flags_added.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/rule_book.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_advice.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_causes_body.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_causes_common.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_causes_medicines.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_causes_nerves.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_causes_neuromuscular.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_causes_organs.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_causes_other.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_complications.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_danger_signs.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_see_soon.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/scenarios_urgency.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/source.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/spasm.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/symptoms.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/symptoms_chest_belly_bladder.lua" suffix(, 0,)
#embed "../../Rules/muscle-spasms/symptoms_muscles_and_nerves.lua" suffix(, 0,)
};

struct carried_files carried_default_book(void) { return (struct carried_files){bytes, sizeof bytes}; }
