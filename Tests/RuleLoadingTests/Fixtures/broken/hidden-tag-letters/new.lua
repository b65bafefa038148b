finding "x" { label = "Cold feet", also = { "icy󠁁 feet" } }
