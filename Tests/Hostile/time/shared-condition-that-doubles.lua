local c = all { stiff_neck, fatigue }
for i = 1, 40 do c = all { c, c } end
pattern "p" { when = c, editorial = "E" }
