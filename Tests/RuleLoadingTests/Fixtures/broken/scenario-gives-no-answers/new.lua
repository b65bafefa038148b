scenario "too hot" { given = { temperature = 99 }, expect = { settled = no } }
scenario "in no unit of temperature" { given = { temperature = { value = 102.2, unit = "kg" } }, expect = { settled = no } }
scenario "in no unit" { given = { temperature = { value = 39, unit = "celsius" } }, expect = { settled = no } }
scenario "without its unit" { given = { temperature = { value = 102.2 } }, expect = { settled = no } }
scenario "too hot in its unit" { given = { temperature = { value = 200, unit = "[degF]" } }, expect = { settled = no } }
scenario "no such option" { given = { sex = "femal" }, expect = { settled = no } }
scenario "one list for one choice" { given = { sex = { "female" } }, expect = { settled = no } }
scenario "neither yes nor no" { given = { stiff_neck = "yes" }, expect = { settled = no } }
