for i = 1, 60 do
  local next = _ENV["s_" .. (i + 1)]
  score("s_" .. i) { label = "S", points(1, next:at_least(1)), points(1, next:at_least(2)), editorial = "E" }
end
score "s_61" { label = "S", points(1, stiff_neck), points(1, fatigue), editorial = "E" }
red_flag "r" { title = "T", when = _ENV.s_1:at_least(1), urgency = emergency, because = "B.", editorial = "E" }
