for i = 1, 60 do
  local next = _ENV["p_" .. (i + 1)]
  pattern("p_" .. i) { when = any { next, any { next, next } }, editorial = "E" }
end
pattern "p_61" { when = temperature:at_least(39), editorial = "E" }
score "s" { label = "S", points(1, p_1), points(2, p_2), editorial = "E" }
red_flag "r" { title = "T", when = _ENV.s:at_least(2), urgency = emergency, because = "B.", editorial = "E" }
