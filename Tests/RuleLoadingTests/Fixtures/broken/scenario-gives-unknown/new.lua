scenario "s" { given = { stif_neck = yes, temperature = "hot" }, expect = { settled = yes } }
