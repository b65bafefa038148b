for i = 1, 60 do
  local next = _ENV["p_" .. (i + 1)]
  pattern("p_" .. i) { when = all { next, all { next, fatigue } }, editorial = "E" }
end
pattern "p_61" { when = stiff_neck, editorial = "E" }
finding "f" { label = "L", ask = "A?", implies = { p_1 }, implied_by = all { muscle_spasm, absent(fatigue) }, editorial = "E" }
red_flag "r" { title = "T", when = _ENV.f, urgency = emergency, because = "B.", editorial = "E" }
