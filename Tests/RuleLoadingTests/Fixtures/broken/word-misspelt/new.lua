red_flagg "x" { title = "Title" }
