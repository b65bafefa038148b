scenario "both" {
  given = { history = { present = { "kidney_failure" }, absent = { "kidney_failure" } } }, expect = { settled = no },
}
scenario "no such part" { given = { history = { presnt = { "kidney_failure" } } }, expect = { settled = no } }
scenario "no such option" { given = { history = { absent = { "kidney_failur" } } }, expect = { settled = no } }
