finding "stiff_neck" { label = "Stiff neck again" }
