scenario "yes or no" { given = {}, threshold = stiff_neck, expect = { settled = no }, otherwise = { settled = no } }
scenario "a score" {
  given = {}, threshold = warning_score:at_least(2), expect = { settled = no }, otherwise = { settled = no },
}
