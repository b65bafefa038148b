local absent = present
choices "c" { label = "C", unlisted = absent, options = { option "a" { label = "A" } } }
