local s = "x"
for i = 1, 18 do s = s .. s end
for i = 1, 100 do pattern("p" .. i) { when = _ENV[s .. i], editorial = "E" } end
