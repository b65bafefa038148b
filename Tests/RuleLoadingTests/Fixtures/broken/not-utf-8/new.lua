finding "x" { label = "Männer" }
