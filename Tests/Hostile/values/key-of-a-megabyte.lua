local s = "x"
for i = 1, 20 do s = s .. s end
finding "x" { label = "L", ask = "A?", [s] = 1 }
