question "y" { ask = "X?", fills = { x }, because = "B.", editorial = "e" }
scenario "s" { given = { x = yes }, expect = { settled = yes } }
pattern "z" { when = x, editorial = "e" }
