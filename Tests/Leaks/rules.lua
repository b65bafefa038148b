-- What the sweep loads: declarations of many shapes, a loop, and one function to calculate with.
local limit = 39
local sources = { "serious/stiff-neck", "serious/fever" }

finding "stiff_neck" { label = "Stiff neck", ask = "Is your neck stiff?", also = { "nuchal rigidity", nil, "neck" } }
quantity "temperature" { label = "Temperature", unit = "Cel", limits = { 25, 46 }, editorial = "what a body survives" }
choice "sex" {
  label = "Sex", options = { option "female" { label = "Female" }, option "male" { label = "Male" } },
}
pattern "meningitis_signs" { when = all { stiff_neck, any { temperature:at_least(limit), fever.high } } }
for number, cited in ipairs(sources) do
  red_flag("flag_" .. number) {
    title = "Stiff neck, " .. number .. " of " .. #sources, when = meningitis_signs, urgency = emergency, cite = cited,
    because = [[
It can be an infection around the brain, which a doctor must see at once.
]],
  }
end
for key, value in pairs { one = 1, two = 2.5, three = true } do score(key) { points(value, stiff_neck) } end
calculated "warmth" {
  label = "Warmth", from = { temperature, stiff_neck },
  compute = function(temperature, neck)
    local parts = { temperature, neck, math.floor(temperature) .. "!" }
    for key, value in pairs { one = 1, two = 2 } do parts[#parts + 1] = key .. value end
    return parts
  end,
}
red_flag "without_a_body"
