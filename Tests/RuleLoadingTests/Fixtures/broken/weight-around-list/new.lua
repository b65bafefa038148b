cause "x" { title = "T", group = "common", for_it = { strongly { fatigue, stiff_neck } }, cite = "causes/thyroid" }
