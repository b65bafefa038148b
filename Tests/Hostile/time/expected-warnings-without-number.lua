local t = {}
for i = 1, 50000 do t[i] = "some-code-" .. i .. ": reason" end
finding "x" { label = "L", ask = "A?", expect_warning = t }
