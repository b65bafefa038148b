scenario "a slip" { given = { stiff_neck = yes }, expect = { urgancy = emergency } }
scenario "what no result has" { given = { stiff_neck = yes }, expect = { diagnosis = "flu" } }
