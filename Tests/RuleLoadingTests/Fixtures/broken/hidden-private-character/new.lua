finding "x" { label = "Cold feet", help = "As  shown." }
