finding "x" { label = "X", also = { leg", "foot", "arm" } }
