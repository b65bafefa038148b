finding "x" { label = "Cold\rfeet" }
