-- Scenarios that would show what no scenario shows yet, those that show the most first.
-- Each asks: is what comes out today what should happen? If so, take away the dashes before `expect`; if
-- not, write what should happen, and mend the rules. Until then `triage` refuses the scenario.

scenario "Muscle spasm, Tiredness, 4 more answers, everything else no" {
  given = { muscle_spasm = yes, fatigue = yes, temperature = 38, history = { "kidney_failure" }, pulse = 48,
    sites = { "calf" }, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = prompt, settled = yes, red_flags = { "hot_limb", "hot_calf" }, advice = {} },
  -- It shows red flag `hot_limb`, `temperature:at_least(100.4, "[degF]")`: at 100.4 (new.lua:23);
  -- red flag `hot_limb`, `fatigue`: decides while present (new.lua:23);
  -- red flag `hot_limb`, `odd_pulse`: decides while present (new.lua:23);
  -- red flag `hot_calf` seen present (new.lua:29); 13 more
}

scenario "Muscle spasm, Tiredness, 3 more answers" {
  given = { muscle_spasm = yes, fatigue = yes, high_fever = no, temperature = 37, pulse = 122 },
  -- Is this what should happen?
  -- expect = { urgency = prompt, settled = yes, red_flags = { "strained" } },
  -- It shows urgency `prompt`, `strained`: decides while present (new.lua:34);
  -- red flag `hot_limb`, `temperature:at_least(100.4, "[degF]")`: seen absent (new.lua:23);
  -- red flag `hot_calf`, `temperature:at_least(100.4, "[degF]")`: seen absent (new.lua:30);
  -- red flag `strained` seen present (new.lua:35); 3 more
}

scenario "Muscle spasm, Stiff neck, 4 more answers, everything else no" {
  given = { muscle_spasm = yes, stiff_neck = yes, temperature = 38, history = { "thyroid_disorder" },
    pulse = 50, sites = { "calf" }, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = self_care, settled = yes, red_flags = {}, causes = { hypothyroidism = supported } },
  -- It shows red flag `hot_limb`, `fatigue`: decides while absent (new.lua:23);
  -- red flag `hot_limb`, `odd_pulse`: decides while absent (new.lua:23);
  -- red flag `hot_calf`, `fatigue`: decides while absent (new.lua:31);
  -- red flag `hot_calf`, `odd_pulse`: decides while absent (new.lua:31); 4 more
}

scenario "Muscle spasm, Tiredness, 4 more answers, everything else no (2)" {
  given = { muscle_spasm = yes, fatigue = yes, high_fever = yes, temperature = 37.95, pulse = 48,
    sites = { "calf" }, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = prompt, settled = yes, red_flags = { "high_fever" } },
  -- It shows red flag `hot_limb`, `temperature:at_least(100.4, "[degF]")`: decides while absent (new.lua:23);
  -- red flag `hot_limb`, `temperature:at_least(100.4, "[degF]")`: just below 100.4 (new.lua:23);
  -- red flag `hot_calf`, `temperature:at_least(100.4, "[degF]")`: decides while absent (new.lua:30);
  -- red flag `hot_calf`, `temperature:at_least(100.4, "[degF]")`: just below 100.4 (new.lua:30);
  -- urgency `prompt`, `high_fever`: decides while present (rules.lua:5)
}

scenario "Muscle spasm, Temperature 40, 2 more answers, everything else no" {
  given = { muscle_spasm = yes, temperature = 40, pulse = 49, sites = { "hand" }, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = prompt, settled = yes, red_flags = { "high_fever" } },
  -- It shows pattern `limb`, `hand`: seen present (new.lua:16);
  -- pattern `limb`, `hand`: decides while present (new.lua:16);
  -- pattern `meningitis_signs`, `stiff_neck`: decides while absent (findings.lua:17);
  -- `implied_by` of finding `high_fever` just above 39 (findings.lua:5);
  -- pattern `odd_pulse`, `pulse:below(50)`: just below 50 (new.lua:18)
}

scenario "Muscle spasm, Temperature 38, 2 more answers, everything else no" {
  given = { muscle_spasm = yes, temperature = 38, pulse = 48, sites = { "calf" }, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = self_care, settled = yes, red_flags = {} },
  -- It shows red flag `hot_limb`, `stiff_neck`: decides while absent (new.lua:23);
  -- red flag `hot_calf`, `stiff_neck`: decides while absent (new.lua:31)
}

scenario "Muscle spasm, Tiredness, 3 more answers, everything else no" {
  given = { muscle_spasm = yes, fatigue = yes, temperature = 38.01, pulse = 48, sites = { "calf" },
    everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = prompt, settled = yes, red_flags = { "hot_limb", "hot_calf" } },
  -- It shows red flag `hot_limb`, `temperature:at_least(100.4, "[degF]")`: just above 100.4 (new.lua:23);
  -- red flag `hot_calf`, `temperature:at_least(100.4, "[degF]")`: just above 100.4 (new.lua:30)
}

scenario "Muscle spasm, Stiff neck, 3 more answers, everything else no" {
  given = { muscle_spasm = yes, stiff_neck = yes, temperature = 38, pulse = 48, sites = { "calf" },
    everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = prompt, settled = yes, red_flags = { "hot_limb", "hot_calf" } },
  -- It shows red flag `hot_limb`, `stiff_neck`: decides while present (new.lua:23);
  -- red flag `hot_calf`, `stiff_neck`: decides while present (new.lua:31)
}

scenario "Muscle spasm, Pulse 51, everything else no" {
  given = { muscle_spasm = yes, pulse = 51, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = self_care, settled = yes, red_flags = {} },
  -- It shows pattern `odd_pulse`, `pulse:below(50)`: just above 50 (new.lua:18)
}

scenario "Muscle spasm, Pulse 99, everything else no" {
  given = { muscle_spasm = yes, pulse = 99, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = self_care, settled = yes, red_flags = {} },
  -- It shows `points` of score `strain` just below 100 (new.lua:13)
}

scenario "Muscle spasm, Pulse 100, everything else no" {
  given = { muscle_spasm = yes, pulse = 100, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = self_care, settled = yes, red_flags = {} },
  -- It shows `points` of score `strain` at 100 (new.lua:13)
}

scenario "Muscle spasm, Pulse 101, everything else no" {
  given = { muscle_spasm = yes, pulse = 101, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = self_care, settled = yes, red_flags = {} },
  -- It shows `points` of score `strain` just above 100 (new.lua:13)
}

scenario "Muscle spasm, Tiredness, 2 more answers, everything else no" {
  given = { muscle_spasm = yes, fatigue = yes, temperature = 38, pulse = 48, everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = self_care, settled = yes, red_flags = {} },
  -- It shows red flag `hot_limb`, `limb`: decides while absent (new.lua:23)
}

scenario "Muscle spasm, Tiredness, 3 more answers, everything else no (2)" {
  given = { muscle_spasm = yes, fatigue = yes, temperature = 38, pulse = 48, sites = { "foot" },
    everything_else = no },
  -- Is this what should happen?
  -- expect = { urgency = prompt, settled = yes, red_flags = { "hot_limb" } },
  -- It shows urgency `prompt`, `hot_limb`: decides while present (new.lua:22)
}
