scenario "nothing" { given = { stiff_neck = yes }, expect = {} }
