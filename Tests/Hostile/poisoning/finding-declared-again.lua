finding "stiff_neck" { label = "Harmless", ask = "A?" }
