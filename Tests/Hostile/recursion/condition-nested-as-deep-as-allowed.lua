local c = stiff_neck
for i = 1, 29 do c = all { c } end
pattern "p" { when = c, editorial = "E" }
