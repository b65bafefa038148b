pattern "x" { when = stiff_neck = no, editorial = "e" }
