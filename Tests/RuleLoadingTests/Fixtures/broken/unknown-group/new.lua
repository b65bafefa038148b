cause "x" { title = "T", group = "comon", for_it = { somewhat(fatigue) }, cite = "causes/thyroid" }
