pattern "reader" { when = any { warm_skin, skin:includes "very_red" }, editorial = "e" }
scenario "s" { given = { warm_skin = yes }, expect = { red_flags = { "warm_skin" } } }
