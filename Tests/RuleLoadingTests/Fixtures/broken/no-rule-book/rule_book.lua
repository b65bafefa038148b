source "article" { title = "A", reviewed = "2020-12-31", statements = {
  statement "serious/stiff-neck" { kind = "danger", gist = "g" }, statement "causes/thyroid" { kind = "cause", gist = "g" } } }
