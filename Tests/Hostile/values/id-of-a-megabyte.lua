local s = "x"
for i = 1, 20 do s = s .. s end
finding(s) { label = "L", ask = "A?" }
