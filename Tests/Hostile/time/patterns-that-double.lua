for i = 1, 60 do
  local next = _ENV["p_" .. (i + 1)]
  pattern("p_" .. i) { when = all { next, any { next, fatigue } }, editorial = "E" }
end
pattern "p_61" { when = stiff_neck, editorial = "E" }
red_flag "r" { title = "T", when = p_1, urgency = emergency, because = "B.", editorial = "E" }
