for i = 1, 4000 do finding("symptom_" .. i) { label = "L", ask = "A?" } end
for i = 1, 4000 do
  pattern("p_" .. i) { when = _ENV["symptim_" .. i], editorial = "E" }
end
