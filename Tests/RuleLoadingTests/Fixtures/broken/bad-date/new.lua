source "s" { title = "S", reviewed = "31.12.2020", statements = { statement "s/a" { kind = "k", gist = "g" } } }
