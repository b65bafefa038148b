Red_flag "x" { title = "T" }
