finding "ok_1" { label = "L", ask = "A?" }
finding "ok_2" { label = "L", ask = "A?" }
local x
x()
