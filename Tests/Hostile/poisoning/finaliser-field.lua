finding "x" { label = "L", ask = "A?", __gc = function() while true do end end, __close = 1, __index = 2 }
