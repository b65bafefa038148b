// The muscle-spasm rule book as data: what the command uses where no rule book is at hand. A test holds the list of
// files against the folder.
#include "default_book.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char advice[] = {
#embed "../../Rules/muscle-spasms/advice.lua"
};
static const unsigned char causes_common[] = {
#embed "../../Rules/muscle-spasms/causes_common.lua"
};
static const unsigned char causes_medicines[] = {
#embed "../../Rules/muscle-spasms/causes_medicines.lua"
};
static const unsigned char causes_neuromuscular[] = {
#embed "../../Rules/muscle-spasms/causes_neuromuscular.lua"
};
static const unsigned char causes_other[] = {
#embed "../../Rules/muscle-spasms/causes_other.lua"
};
static const unsigned char causes_smooth_muscle[] = {
#embed "../../Rules/muscle-spasms/causes_smooth_muscle.lua"
};
static const unsigned char complications[] = {
#embed "../../Rules/muscle-spasms/complications.lua"
};
static const unsigned char danger_signs[] = {
#embed "../../Rules/muscle-spasms/danger_signs.lua"
};
static const unsigned char danger_signs_added[] = {
#embed "../../Rules/muscle-spasms/danger_signs_added.lua"
};
static const unsigned char history[] = {
#embed "../../Rules/muscle-spasms/history.lua"
};
static const unsigned char medications[] = {
#embed "../../Rules/muscle-spasms/medications.lua"
};
static const unsigned char patterns[] = {
#embed "../../Rules/muscle-spasms/patterns.lua"
};
static const unsigned char properties[] = {
#embed "../../Rules/muscle-spasms/properties.lua"
};
static const unsigned char questions[] = {
#embed "../../Rules/muscle-spasms/questions.lua"
};
static const unsigned char red_flags[] = {
#embed "../../Rules/muscle-spasms/red_flags.lua"
};
static const unsigned char red_flags_added[] = {
#embed "../../Rules/muscle-spasms/red_flags_added.lua"
};
static const unsigned char rule_book[] = {
#embed "../../Rules/muscle-spasms/rule_book.lua"
};
static const unsigned char scenarios[] = {
#embed "../../Rules/muscle-spasms/scenarios.lua"
};
static const unsigned char scenarios_advice[] = {
#embed "../../Rules/muscle-spasms/scenarios_advice.lua"
};
static const unsigned char scenarios_causes_body[] = {
#embed "../../Rules/muscle-spasms/scenarios_causes_body.lua"
};
static const unsigned char scenarios_causes_common[] = {
#embed "../../Rules/muscle-spasms/scenarios_causes_common.lua"
};
static const unsigned char scenarios_causes_medicines[] = {
#embed "../../Rules/muscle-spasms/scenarios_causes_medicines.lua"
};
static const unsigned char scenarios_causes_nerves[] = {
#embed "../../Rules/muscle-spasms/scenarios_causes_nerves.lua"
};
static const unsigned char scenarios_causes_neuromuscular[] = {
#embed "../../Rules/muscle-spasms/scenarios_causes_neuromuscular.lua"
};
static const unsigned char scenarios_causes_organs[] = {
#embed "../../Rules/muscle-spasms/scenarios_causes_organs.lua"
};
static const unsigned char scenarios_causes_other[] = {
#embed "../../Rules/muscle-spasms/scenarios_causes_other.lua"
};
static const unsigned char scenarios_complications[] = {
#embed "../../Rules/muscle-spasms/scenarios_complications.lua"
};
static const unsigned char scenarios_danger_signs[] = {
#embed "../../Rules/muscle-spasms/scenarios_danger_signs.lua"
};
static const unsigned char scenarios_see_soon[] = {
#embed "../../Rules/muscle-spasms/scenarios_see_soon.lua"
};
static const unsigned char scenarios_urgency[] = {
#embed "../../Rules/muscle-spasms/scenarios_urgency.lua"
};
static const unsigned char source[] = {
#embed "../../Rules/muscle-spasms/source.lua"
};
static const unsigned char spasm[] = {
#embed "../../Rules/muscle-spasms/spasm.lua"
};
static const unsigned char symptoms[] = {
#embed "../../Rules/muscle-spasms/symptoms.lua"
};
static const unsigned char symptoms_chest_belly_bladder[] = {
#embed "../../Rules/muscle-spasms/symptoms_chest_belly_bladder.lua"
};
static const unsigned char symptoms_muscles_and_nerves[] = {
#embed "../../Rules/muscle-spasms/symptoms_muscles_and_nerves.lua"
};

#define FILE_OF_BOOK(name) {#name ".lua", name, sizeof name}

static const struct triage_default_file files[] = {
    FILE_OF_BOOK(advice),
    FILE_OF_BOOK(causes_common),
    FILE_OF_BOOK(causes_medicines),
    FILE_OF_BOOK(causes_neuromuscular),
    FILE_OF_BOOK(causes_other),
    FILE_OF_BOOK(causes_smooth_muscle),
    FILE_OF_BOOK(complications),
    FILE_OF_BOOK(danger_signs),
    FILE_OF_BOOK(danger_signs_added),
    FILE_OF_BOOK(history),
    FILE_OF_BOOK(medications),
    FILE_OF_BOOK(patterns),
    FILE_OF_BOOK(properties),
    FILE_OF_BOOK(questions),
    FILE_OF_BOOK(red_flags),
    FILE_OF_BOOK(red_flags_added),
    FILE_OF_BOOK(rule_book),
    FILE_OF_BOOK(scenarios),
    FILE_OF_BOOK(scenarios_advice),
    FILE_OF_BOOK(scenarios_causes_body),
    FILE_OF_BOOK(scenarios_causes_common),
    FILE_OF_BOOK(scenarios_causes_medicines),
    FILE_OF_BOOK(scenarios_causes_nerves),
    FILE_OF_BOOK(scenarios_causes_neuromuscular),
    FILE_OF_BOOK(scenarios_causes_organs),
    FILE_OF_BOOK(scenarios_causes_other),
    FILE_OF_BOOK(scenarios_complications),
    FILE_OF_BOOK(scenarios_danger_signs),
    FILE_OF_BOOK(scenarios_see_soon),
    FILE_OF_BOOK(scenarios_urgency),
    FILE_OF_BOOK(source),
    FILE_OF_BOOK(spasm),
    FILE_OF_BOOK(symptoms),
    FILE_OF_BOOK(symptoms_chest_belly_bladder),
    FILE_OF_BOOK(symptoms_muscles_and_nerves),
};

size_t triage_default_file_count(void) { return sizeof files / sizeof *files; }

struct triage_default_file triage_default_file_at(size_t place) { return files[place]; }
