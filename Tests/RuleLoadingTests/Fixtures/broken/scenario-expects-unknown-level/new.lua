scenario "s" { given = { stiff_neck = yes }, expect = { urgency = emergancy } }
