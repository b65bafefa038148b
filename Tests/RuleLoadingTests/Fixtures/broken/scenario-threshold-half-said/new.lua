scenario "nothing for the other side" {
  given = {}, threshold = temperature:at_least(39), expect = { settled = no },
}
scenario "no threshold" { given = {}, step = 0.1, expect = { settled = no }, otherwise = { settled = no } }
scenario "no step" {
  given = {}, threshold = temperature:at_least(39), step = 0, expect = { settled = no }, otherwise = { settled = no },
}
scenario "given as well" {
  given = { temperature = 38 }, threshold = temperature:at_least(39), expect = { settled = no },
  otherwise = { settled = no },
}
