scenario "s" { given = { stiff_neck = "yes" }, expect = { settled = yes } }
