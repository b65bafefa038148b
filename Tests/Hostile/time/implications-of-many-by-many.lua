local all_of_them = {}
for i = 1, 150 do all_of_them[i] = _ENV["g_" .. i]; finding("g_" .. i) { label = "L", ask = "A?" } end
for i = 1, 150 do finding("f_" .. i) { label = "L", ask = "A?", implies = all_of_them, editorial = "E" } end
red_flag "r" { title = "T", when = at_least(75, all_of_them), urgency = emergency, because = "B.", editorial = "E" }
