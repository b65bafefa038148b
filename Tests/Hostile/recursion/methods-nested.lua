local n = temperature
for i = 1, 100000 do n = n:at_least(1) end
pattern "p" { when = n, editorial = "E" }
