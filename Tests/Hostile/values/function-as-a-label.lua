finding "x" { label = function() return "L" end, ask = "A?" }
