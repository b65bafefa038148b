scenario "one patient in single braces" {
  given = {}, patients = { stiff_neck = yes }, expect = { settled = no },
}
scenario "none" { given = {}, patients = {}, expect = { settled = no } }
scenario "everything else" { given = {}, patients = { { everything_else = no } }, expect = { settled = no } }
scenario "no such finding" { given = {}, patients = { { stif_neck = yes } }, expect = { settled = no } }
