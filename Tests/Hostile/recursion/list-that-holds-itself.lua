local t = {}
for i = 1, 10 do t[i] = t end
pattern "p" { when = all(t), editorial = "E" }
