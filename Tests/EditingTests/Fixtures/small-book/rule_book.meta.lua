---@meta _
-- Written by `triage check --editor` for the rule book `small`. Do not change it: it is written anew.
-- Editors read it to complete and explain the words of the language and the names of this book. It is
-- never run and is no part of the book.

-- What conditions are made of.

---Something that holds, does not hold, or is not known.
---@class triage.condition

---Something that may be true of a patient.
---@class triage.finding

---A finding answered with yes or no. Its name alone is a condition.
---@class triage.yes_no: triage.finding, triage.condition

---A condition with a name.
---@class triage.pattern: triage.condition

---A condition with the points that it counts.
---@class triage.weighed

---A level of urgency.
---@class triage.level

---@class triage.level_declaration

---@class triage.group_declaration

---@class triage.statement_declaration

---@class triage.option_declaration

---@class triage.code

---The points of the weights.
---@class triage.weights
---@field strongly? number
---@field somewhat? number
---@field slightly? number

---A number with a unit. Conditions compare it.
---@class triage.quantity: triage.finding
local Quantity = {}

---Holds at this number or more: `temperature:at_least(39)`.
---@param number number
---@param unit? string a UCUM code; by default the finding's own unit
---@return triage.condition
function Quantity:at_least(number, unit) end

---Holds at more than this number: `temperature:above(39)`.
---@param number number
---@param unit? string a UCUM code; by default the finding's own unit
---@return triage.condition
function Quantity:above(number, unit) end

---Holds at this number or less: `temperature:at_most(39)`.
---@param number number
---@param unit? string a UCUM code; by default the finding's own unit
---@return triage.condition
function Quantity:at_most(number, unit) end

---Holds at less than this number: `temperature:below(39)`.
---@param number number
---@param unit? string a UCUM code; by default the finding's own unit
---@return triage.condition
function Quantity:below(number, unit) end

---Holds from the first number to the second, both included: `temperature:between(36, 38)`.
---@param lowest number
---@param highest number
---@param unit? string a UCUM code; by default the finding's own unit
---@return triage.condition
function Quantity:between(lowest, highest, unit) end

---A sum of points. Conditions compare it.
---@class triage.score: triage.finding
local Score = {}

---Holds at this number or more: `early_warning:at_least(7)`.
---@param number number
---@return triage.condition
function Score:at_least(number) end

---Holds at more than this number: `early_warning:above(7)`.
---@param number number
---@return triage.condition
function Score:above(number) end

---Holds at this number or less: `early_warning:at_most(7)`.
---@param number number
---@return triage.condition
function Score:at_most(number) end

---Holds at less than this number: `early_warning:below(7)`.
---@param number number
---@return triage.condition
function Score:below(number) end

---Holds from the first number to the second, both included: `early_warning:between(5, 6)`.
---@param lowest number
---@param highest number
---@return triage.condition
function Score:between(lowest, highest) end

-- The words that declare something: `word "id" { fields }`.

---@class triage.rule_book_fields
---@field title string its title
---@field version string its version; raise it whenever a rule changes
---@field purpose string what it is for
---@field misuse string what it must not be used for
---@field audience string who is to use it
---@field authors string[] who wrote it
---@field reviewers? string[] who reviewed it
---@field disclaimer string what every result says about itself
---@field emergency_number? string what `{emergency_number}` in a text becomes
---@field urgency triage.level_declaration[] the levels, from least to most urgent
---@field groups? triage.group_declaration[] the headings under which causes are listed
---@field weights? triage.weights the points of `strongly`, `somewhat` and `slightly`
---@field applies_when? triage.condition what must hold for the book to be about a patient
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---The book itself: what it is for, its levels of urgency, whom it is about. Each book has one.
---
---```lua
---rule_book "back_pain" {
---  title = "Back pain", version = "1.0.0", purpose = "…", misuse = "…", audience = "…",
---  authors = { "…" }, disclaimer = "…",
---  urgency = { level "self_care" { … }, level "emergency" { … } },
---}
---```
---@param id string
---@return fun(fields: triage.rule_book_fields)
function rule_book(id) end

---@class triage.level_fields
---@field title string how a result names it
---@field advice string what to do
---@field where string where to go

---A level of urgency. Rules name it without quotes: `urgency = emergency`.
---
---```lua
---level "emergency" { title = "Call for help now", advice = "Call {emergency_number}.", where = "…" }
---```
---@param id string
---@return fun(fields: triage.level_fields): triage.level_declaration
function level(id) end

---@class triage.group_fields
---@field title string the heading

---A heading under which causes are listed. Causes name it in quotes: `group = "common"`.
---
---```lua
---group "common" { title = "Common causes" }
---```
---@param id string
---@return fun(fields: triage.group_fields): triage.group_declaration
function group(id) end

---@class triage.source_fields
---@field title string its title
---@field publisher? string who published it
---@field url? string where it can be read
---@field reviewer? string who reviewed it last
---@field reviewed string when it was last reviewed: `"2026-01-31"`
---@field review_interval_months? integer after how many months it is due for review
---@field statements triage.statement_declaration[] what it states
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A published text that rules rest on, with one line for each thing it states.
---
---```lua
---source "article" {
---  title = "…", reviewed = "2026-01-31", review_interval_months = 36,
---  statements = { statement "overview/dehydrated" { kind = "trigger", gist = "…" } },
---}
---```
---@param id string
---@return fun(fields: triage.source_fields)
function source(id) end

---@class triage.statement_fields
---@field kind string what kind of statement it is, such as `"emergency"` or `"trigger"`
---@field gist string what it says, in your own short words
---@field life_threatening? triage.yes|triage.no whether the source calls it a danger to life
---@field note? string a remark

---One thing that a source states. Rules name it with `cite`.
---
---```lua
---statement "immediate-care/stiff-neck" { kind = "emergency", gist = "a neck that is stiff" }
---```
---@param id string
---@return fun(fields: triage.statement_fields): triage.statement_declaration
function statement(id) end

---@class triage.finding_fields
---@field label string its name, as results show it
---@field ask? string the question that a person is asked
---@field help? string what helps to answer the question
---@field also? string[] other names for it
---@field codes? triage.code[] codes of published systems: `code "R07.9" { … }`
---@field implies? triage.condition[] what is present whenever this is, such as `{ chest_pain }`
---@field implied_by? triage.condition a condition that makes this present
---@field if_unsure? triage.present|triage.absent|triage.unknown how "not sure" is read
---@field worse? triage.present|triage.absent whether it is worse to have it, or not to; `triage prove` holds the rules to it
---@field was? string the id it had in an earlier version, for `triage diff`
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---Something that may be true of a patient, answered with yes or no.
---
---```lua
---finding "chest_pain" {
---  label = "Chest pain",
---  ask   = "Do you have pain, pressure or tightness in your chest?",
---}
---```
---@param id string
---@return fun(fields: triage.finding_fields)
function finding(id) end

---@class triage.quantity_fields
---@field label string its name, as results show it
---@field ask? string the question that a person is asked
---@field help? string what helps to answer the question
---@field also? string[] other names for it
---@field codes? triage.code[] codes of published systems: `code "R07.9" { … }`
---@field unit string a UCUM code, such as `"Cel"` or `"kg"`
---@field limits number[] the lowest and the highest value that is accepted
---@field molar_mass? number grams a mole, to convert between mass and substance
---@field charge? number equivalents a mole, to convert between `meq` and `mmol`
---@field units? (string|table)[] the only other units that are taken; `{ unit = "…", times = …, plus = … }` states a conversion
---@field worse? triage.condition|triage.condition[] from where on more, or less, is worse: `temperature:at_least(39)`; `triage prove` holds the rules to it
---@field was? string the id it had in an earlier version, for `triage diff`
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A number with a unit. Conditions compare it: `temperature:at_least(39, "Cel")`.
---
---```lua
---quantity "temperature" {
---  label = "Body temperature", ask = "What is your temperature?",
---  unit = "Cel", limits = { 25, 46 }, editorial = "…",
---}
---```
---@param id string
---@return fun(fields: triage.quantity_fields)
function quantity(id) end

---@class triage.choice_fields
---@field label string its name, as results show it
---@field ask? string the question that a person is asked
---@field help? string what helps to answer the question
---@field also? string[] other names for it
---@field codes? triage.code[] codes of published systems: `code "R07.9" { … }`
---@field options triage.option_declaration[] the answers
---@field worse? string[] its answers from the least to the worst; `triage prove` holds the rules to it
---@field was? string the id it had in an earlier version, for `triage diff`
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---One of several answers. Conditions ask for one: `sex:is "female"`.
---
---```lua
---choice "sex" {
---  label = "Sex", ask = "…",
---  options = { option "female" { label = "Female" }, option "male" { label = "Male" } },
---}
---```
---@param id string
---@return fun(fields: triage.choice_fields)
function choice(id) end

---@class triage.choices_fields
---@field label string its name, as results show it
---@field ask? string the question that a person is asked
---@field help? string what helps to answer the question
---@field also? string[] other names for it
---@field codes? triage.code[] codes of published systems: `code "R07.9" { … }`
---@field options triage.option_declaration[] the answers
---@field unlisted triage.absent|triage.unknown what a list says of the answers that it does not name
---@field recognise? triage.yes|triage.no whether answers may be names as people write them
---@field irrelevant? string|string[] names that are known and mean none of the answers
---@field understood? string|string[] words that may stand beside a name; left out, the English ones
---@field units? string|string[] units of a strength; left out, the English ones
---@field salts? string|string[] salts that may follow a name; left out, the English ones
---@field worse? string[] the answers that are worse than their absence; `triage prove` holds the rules to it
---@field was? string the id it had in an earlier version, for `triage diff`
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---Several of several answers. Conditions ask for them: `history:includes "diabetes"`.
---
---```lua
---choices "history" {
---  label = "Known diseases", ask = "…", unlisted = absent,
---  options = { option "diabetes" { label = "Diabetes" }, option "lupus" { label = "Lupus" } },
---}
---```
---@param id string
---@return fun(fields: triage.choices_fields)
function choices(id) end

---@class triage.option_fields
---@field label string its name, as results show it
---@field also? string[] other names for it
---@field perhaps? string|string[] names that may mean it and may not; they leave it unknown
---@field perhaps_ask? string what to ask where one of those was named

---One answer of a `choice` or `choices`. Conditions name it in quotes.
---
---```lua
---option "diabetes" { label = "Diabetes", also = { "sugar disease" } }
---```
---@param id string
---@return fun(fields: triage.option_fields): triage.option_declaration
function option(id) end

---@class triage.code_fields
---@field system string the system
---@field release string the release of the system

---A code of a published system, always with the release it was taken from.
---
---```lua
---code "R07.9" { system = "ICD-10-CM", release = "2026-04" }
---```
---@param id string
---@return fun(fields: triage.code_fields): triage.code
function code(id) end

---@class triage.score_fields
---@field label string its name, as results show it
---@field codes? triage.code[] codes of published systems: `code "R07.9" { … }`
---@field was? string the id it had in an earlier version, for `triage diff`
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant
---@field [integer] triage.weighed

---A sum of points. Conditions compare it: `early_warning:at_least(7)`.
---
---```lua
---score "early_warning" {
---  label = "Early warning score",
---  points(3, breathing_rate:at_most(8)),
---  points(2, breathing_rate:between(21, 24)),
---  editorial = "…",
---}
---```
---@param id string
---@return fun(fields: triage.score_fields)
function score(id) end

---@class triage.calculated_fields
---@field label string its name, as results show it
---@field unit? string a UCUM code, such as `"Cel"` or `"kg"`
---@field limits? number[] the lowest and the highest value that is accepted
---@field options? triage.option_declaration[] the answers that it may give
---@field from triage.finding[] the findings it is worked out from
---@field compute fun(...: any): any the formula; its parameters are the findings of `from` in order
---@field codes? triage.code[] codes of published systems: `code "R07.9" { … }`
---@field was? string the id it had in an earlier version, for `triage diff`
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A finding that a formula works out from others: a number with `unit` and `limits`, an answer with `options`, else yes or no.
---
---```lua
---calculated "body_mass_index" {
---  label = "Body mass index", unit = "kg/m2", limits = { 5, 150 },
---  from    = { weight, height },
---  compute = function(weight, height) return weight / height ^ 2 end,
---  editorial = "standard formula",
---}
---```
---@param id string
---@return fun(fields: triage.calculated_fields)
function calculated(id) end

---@class triage.pattern_fields
---@field label? string its name, as results show it
---@field when triage.condition the condition
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A condition with a name, to be used in several places.
---
---```lua
---pattern "any_weakness" { label = "Weak muscles", when = any { weak_arm, weak_leg }, cite = "…" }
---```
---@param id string
---@return fun(fields: triage.pattern_fields)
function pattern(id) end

---@class triage.red_flag_fields
---@field title string its name, as results show it
---@field when triage.condition when it holds
---@field urgency triage.level the level that it demands, without quotes
---@field because string why, told to the patient
---@field refines? triage.red_flag the red flag of which this is a special case
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A condition and the level of urgency that it demands, whatever else is found.
---
---```lua
---red_flag "stiff_neck" {
---  title = "Stiff neck", when = stiff_neck, urgency = emergency,
---  because = "It can mean an infection around the brain.",
---  cite = "immediate-care/stiff-neck",
---}
---```
---@param id string
---@return fun(fields: triage.red_flag_fields)
function red_flag(id) end

---@class triage.cause_fields
---@field title string its name, as results show it
---@field group? triage.group the heading that it is listed under
---@field because? string how it leads to the complaint
---@field for_it triage.weighed[] what speaks for it: `{ somewhat(thirst) }`
---@field against? triage.weighed[] what speaks against it
---@field codes? triage.code[] codes of published systems: `code "E11" { … }`
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A candidate explanation, with what speaks for and against it. It never changes the urgency.
---
---```lua
---cause "diabetes" {
---  title = "Diabetes", group = "other",
---  for_it  = { strongly(history:includes "diabetes"), somewhat(thirst) },
---  against = { slightly(absent(thirst)) },
---  cite = "causes-general/diabetes",
---}
---```
---@param id string
---@return fun(fields: triage.cause_fields)
function cause(id) end

---@class triage.question_fields
---@field ask string the question
---@field help? string what helps to answer it
---@field fills triage.finding[] the findings that the answer gives
---@field because? string why it is asked
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A question that fills several findings at once.
---
---```lua
---question "how_long" {
---  ask = "How long does it last, and does it come back?", fills = { lasts_long, recurs },
---  because = "…", cite = "questions/how-long",
---}
---```
---@param id string
---@return fun(fields: triage.question_fields)
function question(id) end

---@class triage.advice_fields
---@field text string what to do
---@field when triage.condition when it is given
---@field unless? triage.condition[] what must each be known to be absent before it is given
---@field levels? triage.level[] the levels it is given at; by default all but the highest
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---What a patient may do, when, and what must be ruled out first.
---
---```lua
---advice "drink_enough" {
---  text = "Drink water over the day.", when = muscle_spasm,
---  unless = { dialysis, difficulty_swallowing }, levels = { self_care },
---  cite = "overview/drink-fluids",
---}
---```
---@param id string
---@return fun(fields: triage.advice_fields)
function advice(id) end

---@class triage.complication_fields
---@field title string its name, as results show it
---@field text? string what it means
---@field when triage.condition when it may follow
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---What may follow.
---
---```lua
---complication "chronic_spasms" { title = "…", text = "…", when = recurs, cite = "complications/chronic" }
---```
---@param id string
---@return fun(fields: triage.complication_fields)
function complication(id) end

---@class triage.scenario_fields
---@field given triage.given the patient: findings and their values
---@field patients? triage.given[] several patients: what each has beyond what is given
---@field threshold? triage.condition a comparison: tried just below, at and just above its number
---@field step? number how far just below and just above are; by default one in the last place
---@field expect triage.expected the result that is expected
---@field otherwise? triage.expected the result where the comparison of `threshold` does not hold
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---A patient, or several, with the result that is expected. `triage test` runs it.
---
---```lua
---scenario "calf cramp at night, nothing else" {
---  given  = { spasm_sites = { "calf" }, during_sleep = yes, everything_else = no },
---  expect = { urgency = self_care, settled = yes },
---}
---```
---@param id string
---@return fun(fields: triage.scenario_fields)
function scenario(id) end

---@class triage.property_fields
---@field whenever? triage.condition which patients it is about; by default all
---@field urgency? triage.level a level, `at_least(level)` or `at_most(level)`
---@field holds? triage.condition what must hold
---@field never? triage.condition what must not hold
---@field raises? triage.red_flag|triage.red_flag[] red flags that must be raised
---@field never_raises? triage.red_flag|triage.red_flag[] red flags that must not be raised
---@field gives? string|string[] advice that must be given
---@field never_gives? string|string[] advice that must not be given
---@field supports? string|string[] causes that must be supported
---@field never_supports? string|string[] causes that must not be supported
---@field cite? triage.citation|triage.citation[] the statements of a source that it rests on
---@field editorial? string the reason and who decided, for all that no source says
---@field expect_warning? string|string[] `"code: reason"` of a warning that is meant

---What must be true of every patient. `triage prove` proves it, or shows a patient of whom it is not.
---
---```lua
---property "pregnancy never goes home with chest pain" {
---  whenever = all { history:includes "pregnancy", chest_pain },
---  urgency  = at_least(prompt),
---}
---```
---@param id string
---@return fun(fields: triage.property_fields)
function property(id) end

-- The words of conditions, weights and values.

---Holds when each of these holds.
---
---```lua
---all { stiff_neck, high_fever }
---```
---@param conditions triage.condition[]
---@return triage.condition
function all(conditions) end

---Holds when at least one of these holds.
---
---```lua
---any { vomiting, diarrhea }
---```
---@param conditions triage.condition[]
---@return triage.condition
function any(conditions) end

---Holds when each of these is known to be absent.
---
---```lua
---none { bruising, swelling }
---```
---@param conditions triage.condition[]
---@return triage.condition
function none(conditions) end

---Holds when this many of these hold, or more.
---
---```lua
---at_least(2, { weight_gain, fatigue, cold })
---```
---@param number integer
---@param conditions triage.condition[]
---@return triage.condition
---@overload fun(level: triage.level): triage.level
function at_least(number, conditions) end

---Holds when no more than this many of these can hold.
---
---```lua
---at_most(1, { fever, rash })
---```
---@param number integer
---@param conditions triage.condition[]
---@return triage.condition
---@overload fun(level: triage.level): triage.level
function at_most(number, conditions) end

---Counts a condition strongly for or against a cause.
---
---```lua
---strongly(history:includes "diabetes")
---```
---@param condition triage.condition
---@return triage.weighed
function strongly(condition) end

---Counts a condition somewhat for or against a cause.
---
---```lua
---somewhat(thirst)
---```
---@param condition triage.condition
---@return triage.weighed
function somewhat(condition) end

---Counts a condition slightly for or against a cause.
---
---```lua
---slightly(absent(thirst))
---```
---@param condition triage.condition
---@return triage.weighed
function slightly(condition) end

---Counts a condition with this many points.
---
---```lua
---points(3, breathing_rate:at_least(25))
---```
---@param number number
---@param condition triage.condition
---@return triage.weighed
function points(number, condition) end

---Holds when this is known to be absent. Without parentheses: a value of `unlisted` and `if_unsure`.
---
---```lua
---absent(fever)
---```
---@class triage.absent
---@overload fun(condition: triage.condition): triage.condition
absent = {}

---In a scenario: this was answered with yes.
---
---```lua
---given = { chest_pain = yes }
---```
---@class triage.yes
yes = {}

---In a scenario: this was answered with no.
---
---```lua
---given = { everything_else = no }
---```
---@class triage.no
no = {}

---Not known: neither present nor absent.
---
---```lua
---unlisted = unknown
---```
---@class triage.unknown
unknown = {}

---Present.
---
---```lua
---worse = present
---```
---@class triage.present
present = {}

---Of a cause: more is known for it than against it.
---
---```lua
---causes = { diabetes = supported }
---```
---@class triage.supported
supported = {}

---Of a cause: it could still be supported.
---
---```lua
---causes = { diabetes = open }
---```
---@class triage.open
open = {}

---Of a cause: nothing speaks for it, and nothing unknown could.
---
---```lua
---causes = { diabetes = not_supported }
---```
---@class triage.not_supported
not_supported = {}

-- What formulas and loops may use of Lua's library; there is no more.

---@class triage.math
---@field pi number
math = {}

---@param x number
---@return number
function math.abs(x) end

---@param x number
---@return number
function math.ceil(x) end

---@param x number
---@return number
function math.exp(x) end

---@param x number
---@return number
function math.floor(x) end

---@param x number
---@param y number
---@return number
function math.fmod(x, y) end

---@param x number
---@param base? number
---@return number
function math.log(x, base) end

---@param x number
---@param ... number
---@return number
function math.max(x, ...) end

---@param x number
---@param ... number
---@return number
function math.min(x, ...) end

---@param x number
---@return number
function math.sqrt(x) end

---@param x number
---@return number
function math.tointeger(x) end

---Goes through a list in its order.
---@param list table
---@return function, table, integer
function ipairs(list) end

---Goes through a table in the order of its keys.
---@param values table
---@return function, table, any
function pairs(values) end

-- What this book names in quotes.

---A group of causes, for `group`.
---@alias triage.group
---| "common" # Common causes

---A red flag, for `refines`.
---@alias triage.red_flag
---| "stiff_neck" # Stiff neck with a high fever

---A cause.
---@alias triage.cause
---| "hypothyroidism" # Underactive thyroid

---A question, for `asks_next`.
---@alias triage.question
---| "neck" # Can you put your chin on your chest?

---Advice, for `advice` of a scenario.
---@alias triage.advice
---| "drink" # Drink water.

---A complication, for `complications` of a scenario.
---@alias triage.complication string

---A statement of a source, for `cite`.
---@alias triage.citation
---| "serious/stiff-neck" # A stiff neck is serious
---| "causes/thyroid" # The thyroid gland can cause spasms

---An answer of `sex`.
---@alias triage.option.sex
---| "female" # Female
---| "male" # Male

---An answer of `history`.
---@alias triage.option.history
---| "thyroid_disorder" # Thyroid disorder
---| "kidney_failure" # Kidney failure

-- The levels of urgency of this book, from least to most urgent.

---**Self-care**: level 1 of 3
---
---Stay at home.
---@source ../rule_book.lua:7:4
---@type triage.level
self_care = nil

---**See a doctor soon**: level 2 of 3
---
---Ask for a visit.
---@source ../rule_book.lua:8:4
---@type triage.level
prompt = nil

---**Emergency**: level 3 of 3
---
---Call 911.
---@source ../rule_book.lua:9:4
---@type triage.level
emergency = nil

-- The patterns of this book.

---**meningitis_signs**: a pattern
---
---Rests on serious/stiff-neck
---@source ../findings.lua:22:0
---@type triage.pattern
meningitis_signs = nil

-- The findings of this book.

---**Muscle spasm**: yes or no
---
---Does a muscle tighten by itself?
---@source ../findings.lua:1:0
---@type triage.yes_no
muscle_spasm = nil

---**Stiff neck**: yes or no
---
---Is your neck stiff?
---@source ../findings.lua:2:0
---@type triage.yes_no
stiff_neck = nil

---**Tiredness**: yes or no
---
---Are you tired?
---@source ../findings.lua:3:0
---@type triage.yes_no
fatigue = nil

---**High fever**: yes or no
---@source ../findings.lua:4:0
---@type triage.yes_no
high_fever = nil

---**Temperature**: a number in `Cel`, from 25 to 46
---@source ../findings.lua:7:0
---@type triage.quantity
temperature = nil

---**Age**: a number in `a`, from 0 to 130
---@source ../findings.lua:8:0
---@type triage.quantity
age = nil

---@class triage.choice.sex: triage.finding
---@field is fun(self: triage.choice.sex, answer: triage.option.sex): triage.condition Holds when this answer was chosen.

---**Sex**: one of several answers
---@source ../findings.lua:9:0
---@type triage.choice.sex
sex = nil

---@class triage.choices.history: triage.finding
---@field includes fun(self: triage.choices.history, answer: triage.option.history): triage.condition Holds when this is on the list.
---@field any_of fun(self: triage.choices.history, answers: triage.option.history[]): triage.condition Holds when one is on the list.

---**Known diseases**: several of several answers; what is not named is unknown
---@source ../findings.lua:12:0
---@type triage.choices.history
history = nil

---**Warning score**: a score
---@source ../findings.lua:19:0
---@type triage.score
warning_score = nil

-- What a scenario of this book may give and expect.

---@class triage.measured
---@field value number
---@field unit string a UCUM code

---@class triage.listed
---@field present? string[]
---@field absent? string[]

---@class triage.given
---@field everything_else? triage.no|triage.unknown what all other yes/no findings and lists are
---@field muscle_spasm? triage.yes|triage.no|triage.unknown Muscle spasm
---@field stiff_neck? triage.yes|triage.no|triage.unknown Stiff neck
---@field fatigue? triage.yes|triage.no|triage.unknown Tiredness
---@field high_fever? triage.yes|triage.no|triage.unknown High fever
---@field temperature? number|triage.measured|triage.unknown Temperature
---@field age? number|triage.measured|triage.unknown Age
---@field sex? triage.option.sex|triage.unknown Sex
---@field history? string[]|triage.listed|triage.unknown Known diseases

---@class triage.range
---@field at_least? triage.level
---@field at_most? triage.level

---@class triage.expected
---@field urgency? triage.level|triage.range
---@field settled? triage.yes|triage.no
---@field disposition? triage.level|triage.no the level of care to seek; no: none is given yet
---@field in_scope? triage.yes|triage.no|triage.unknown
---@field red_flags? triage.red_flag[]|triage.listed all that are raised
---@field not_ruled_out? triage.red_flag[]|triage.listed all that may hold
---@field advice? triage.advice[]|triage.listed all that is given
---@field complications? triage.complication[]|triage.listed all that are mentioned
---@field causes? triage.cause[]|triage.listed|table<string, triage.supported|triage.open|triage.not_supported> the supported ones that come first, or how each stands
---@field asks_next? (triage.question|triage.finding)[]|triage.listed what is asked first
---@field warnings? string[]|triage.listed the codes of all warnings
