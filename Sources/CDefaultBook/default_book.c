// The muscle-spasm rule book as data: what the command uses where no rule book is at hand. A test holds the list of
// files against the folder.
#include "default_book.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char properties[] = {
#embed "../../Rules/muscle-spasms/properties.lua"
};
static const unsigned char rule_book[] = {
#embed "../../Rules/muscle-spasms/rule_book.lua"
};
static const unsigned char rules_advice[] = {
#embed "../../Rules/muscle-spasms/rules/advice.lua"
};
static const unsigned char rules_causes_common[] = {
#embed "../../Rules/muscle-spasms/rules/causes/common.lua"
};
static const unsigned char rules_causes_medicines[] = {
#embed "../../Rules/muscle-spasms/rules/causes/medicines.lua"
};
static const unsigned char rules_causes_neuromuscular[] = {
#embed "../../Rules/muscle-spasms/rules/causes/neuromuscular.lua"
};
static const unsigned char rules_causes_other[] = {
#embed "../../Rules/muscle-spasms/rules/causes/other.lua"
};
static const unsigned char rules_causes_smooth_muscle[] = {
#embed "../../Rules/muscle-spasms/rules/causes/smooth_muscle.lua"
};
static const unsigned char rules_complications[] = {
#embed "../../Rules/muscle-spasms/rules/complications.lua"
};
static const unsigned char rules_danger_signs_chest[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/chest.lua"
};
static const unsigned char rules_danger_signs_consciousness[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/consciousness.lua"
};
static const unsigned char rules_danger_signs_infection[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/infection.lua"
};
static const unsigned char rules_danger_signs_injury_and_poison[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/injury_and_poison.lua"
};
static const unsigned char rules_danger_signs_limbs[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/limbs.lua"
};
static const unsigned char rules_danger_signs_nerves[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/nerves.lua"
};
static const unsigned char rules_danger_signs_other[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/other.lua"
};
static const unsigned char rules_danger_signs_pregnancy[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/pregnancy.lua"
};
static const unsigned char rules_danger_signs_spasm[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/spasm.lua"
};
static const unsigned char rules_danger_signs_temperature[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/temperature.lua"
};
static const unsigned char rules_danger_signs_water[] = {
#embed "../../Rules/muscle-spasms/rules/danger_signs/water.lua"
};
static const unsigned char rules_findings_history[] = {
#embed "../../Rules/muscle-spasms/rules/findings/history.lua"
};
static const unsigned char rules_findings_medications[] = {
#embed "../../Rules/muscle-spasms/rules/findings/medications.lua"
};
static const unsigned char rules_findings_spasm[] = {
#embed "../../Rules/muscle-spasms/rules/findings/spasm.lua"
};
static const unsigned char rules_findings_symptoms_body[] = {
#embed "../../Rules/muscle-spasms/rules/findings/symptoms_body.lua"
};
static const unsigned char rules_findings_symptoms_chest_belly_bladder[] = {
#embed "../../Rules/muscle-spasms/rules/findings/symptoms_chest_belly_bladder.lua"
};
static const unsigned char rules_findings_symptoms_muscles_and_nerves[] = {
#embed "../../Rules/muscle-spasms/rules/findings/symptoms_muscles_and_nerves.lua"
};
static const unsigned char rules_patterns[] = {
#embed "../../Rules/muscle-spasms/rules/patterns.lua"
};
static const unsigned char rules_questions[] = {
#embed "../../Rules/muscle-spasms/rules/questions.lua"
};
static const unsigned char scenarios_advice[] = {
#embed "../../Rules/muscle-spasms/scenarios/advice.lua"
};
static const unsigned char scenarios_causes_common[] = {
#embed "../../Rules/muscle-spasms/scenarios/causes/common.lua"
};
static const unsigned char scenarios_causes_medicines[] = {
#embed "../../Rules/muscle-spasms/scenarios/causes/medicines.lua"
};
static const unsigned char scenarios_causes_neuromuscular_muscles_and_brain[] = {
#embed "../../Rules/muscle-spasms/scenarios/causes/neuromuscular_muscles_and_brain.lua"
};
static const unsigned char scenarios_causes_neuromuscular_nerves_and_stroke[] = {
#embed "../../Rules/muscle-spasms/scenarios/causes/neuromuscular_nerves_and_stroke.lua"
};
static const unsigned char scenarios_causes_other_heart_blood_hormones[] = {
#embed "../../Rules/muscle-spasms/scenarios/causes/other_heart_blood_hormones.lua"
};
static const unsigned char scenarios_causes_other_kidneys_arteries_pregnancy[] = {
#embed "../../Rules/muscle-spasms/scenarios/causes/other_kidneys_arteries_pregnancy.lua"
};
static const unsigned char scenarios_causes_smooth_muscle[] = {
#embed "../../Rules/muscle-spasms/scenarios/causes/smooth_muscle.lua"
};
static const unsigned char scenarios_complications[] = {
#embed "../../Rules/muscle-spasms/scenarios/complications.lua"
};
static const unsigned char scenarios_danger_signs_each_sign_alone[] = {
#embed "../../Rules/muscle-spasms/scenarios/danger_signs/each_sign_alone.lua"
};
static const unsigned char scenarios_danger_signs_emergencies[] = {
#embed "../../Rules/muscle-spasms/scenarios/danger_signs/emergencies.lua"
};
static const unsigned char scenarios_danger_signs_limits[] = {
#embed "../../Rules/muscle-spasms/scenarios/danger_signs/limits.lua"
};
static const unsigned char scenarios_danger_signs_see_soon[] = {
#embed "../../Rules/muscle-spasms/scenarios/danger_signs/see_soon.lua"
};
static const unsigned char scenarios_danger_signs_signs_together[] = {
#embed "../../Rules/muscle-spasms/scenarios/danger_signs/signs_together.lua"
};
static const unsigned char scenarios_scope[] = {
#embed "../../Rules/muscle-spasms/scenarios/scope.lua"
};
static const unsigned char scenarios_typical_patients[] = {
#embed "../../Rules/muscle-spasms/scenarios/typical_patients.lua"
};
static const unsigned char source[] = {
#embed "../../Rules/muscle-spasms/source.lua"
};

#define OF_BOOK(path, bytes) {path, bytes, sizeof bytes}

static const struct triage_default_file files[] = {
    OF_BOOK("properties.lua", properties),
    OF_BOOK("rule_book.lua", rule_book),
    OF_BOOK("rules/advice.lua", rules_advice),
    OF_BOOK("rules/causes/common.lua", rules_causes_common),
    OF_BOOK("rules/causes/medicines.lua", rules_causes_medicines),
    OF_BOOK("rules/causes/neuromuscular.lua", rules_causes_neuromuscular),
    OF_BOOK("rules/causes/other.lua", rules_causes_other),
    OF_BOOK("rules/causes/smooth_muscle.lua", rules_causes_smooth_muscle),
    OF_BOOK("rules/complications.lua", rules_complications),
    OF_BOOK("rules/danger_signs/chest.lua", rules_danger_signs_chest),
    OF_BOOK("rules/danger_signs/consciousness.lua", rules_danger_signs_consciousness),
    OF_BOOK("rules/danger_signs/infection.lua", rules_danger_signs_infection),
    OF_BOOK("rules/danger_signs/injury_and_poison.lua", rules_danger_signs_injury_and_poison),
    OF_BOOK("rules/danger_signs/limbs.lua", rules_danger_signs_limbs),
    OF_BOOK("rules/danger_signs/nerves.lua", rules_danger_signs_nerves),
    OF_BOOK("rules/danger_signs/other.lua", rules_danger_signs_other),
    OF_BOOK("rules/danger_signs/pregnancy.lua", rules_danger_signs_pregnancy),
    OF_BOOK("rules/danger_signs/spasm.lua", rules_danger_signs_spasm),
    OF_BOOK("rules/danger_signs/temperature.lua", rules_danger_signs_temperature),
    OF_BOOK("rules/danger_signs/water.lua", rules_danger_signs_water),
    OF_BOOK("rules/findings/history.lua", rules_findings_history),
    OF_BOOK("rules/findings/medications.lua", rules_findings_medications),
    OF_BOOK("rules/findings/spasm.lua", rules_findings_spasm),
    OF_BOOK("rules/findings/symptoms_body.lua", rules_findings_symptoms_body),
    OF_BOOK("rules/findings/symptoms_chest_belly_bladder.lua", rules_findings_symptoms_chest_belly_bladder),
    OF_BOOK("rules/findings/symptoms_muscles_and_nerves.lua", rules_findings_symptoms_muscles_and_nerves),
    OF_BOOK("rules/patterns.lua", rules_patterns),
    OF_BOOK("rules/questions.lua", rules_questions),
    OF_BOOK("scenarios/advice.lua", scenarios_advice),
    OF_BOOK("scenarios/causes/common.lua", scenarios_causes_common),
    OF_BOOK("scenarios/causes/medicines.lua", scenarios_causes_medicines),
    OF_BOOK("scenarios/causes/neuromuscular_muscles_and_brain.lua", scenarios_causes_neuromuscular_muscles_and_brain),
    OF_BOOK("scenarios/causes/neuromuscular_nerves_and_stroke.lua", scenarios_causes_neuromuscular_nerves_and_stroke),
    OF_BOOK("scenarios/causes/other_heart_blood_hormones.lua", scenarios_causes_other_heart_blood_hormones),
    OF_BOOK("scenarios/causes/other_kidneys_arteries_pregnancy.lua", scenarios_causes_other_kidneys_arteries_pregnancy),
    OF_BOOK("scenarios/causes/smooth_muscle.lua", scenarios_causes_smooth_muscle),
    OF_BOOK("scenarios/complications.lua", scenarios_complications),
    OF_BOOK("scenarios/danger_signs/each_sign_alone.lua", scenarios_danger_signs_each_sign_alone),
    OF_BOOK("scenarios/danger_signs/emergencies.lua", scenarios_danger_signs_emergencies),
    OF_BOOK("scenarios/danger_signs/limits.lua", scenarios_danger_signs_limits),
    OF_BOOK("scenarios/danger_signs/see_soon.lua", scenarios_danger_signs_see_soon),
    OF_BOOK("scenarios/danger_signs/signs_together.lua", scenarios_danger_signs_signs_together),
    OF_BOOK("scenarios/scope.lua", scenarios_scope),
    OF_BOOK("scenarios/typical_patients.lua", scenarios_typical_patients),
    OF_BOOK("source.lua", source),
};

size_t triage_default_file_count(void) { return sizeof files / sizeof *files; }

struct triage_default_file triage_default_file_at(size_t place) { return files[place]; }
