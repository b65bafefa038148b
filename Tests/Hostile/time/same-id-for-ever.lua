while true do finding "same" { label = "L", ask = "A?" } end
