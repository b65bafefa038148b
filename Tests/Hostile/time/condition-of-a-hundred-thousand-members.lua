local t = {}
for i = 1, 100000 do t[i] = stiff_neck end
pattern "p" { when = at_least(3, t), editorial = "E" }
