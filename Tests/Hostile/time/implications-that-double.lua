for i = 1, 60 do
  local next = _ENV["f_" .. (i + 1)]
  finding("f_" .. i) { label = "L", ask = "A?", implied_by = all { next, any { next, fatigue } }, editorial = "E" }
end
finding "f_61" { label = "L", ask = "A?" }
red_flag "r" { title = "T", when = f_1, urgency = emergency, because = "B.", editorial = "E" }
