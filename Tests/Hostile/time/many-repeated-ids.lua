for i = 1, 9000 do finding "stiff_neck" { label = "L", ask = "A?" } end
