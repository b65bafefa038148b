for i = 1, 3000 do
  red_flag("r_" .. i) { title = "T", when = stiff_neck, urgency = emergency, because = "B.", editorial = "E",
    refines = "r_" .. (i + 1) }
end
red_flag "r_3001" { title = "T", when = stiff_neck, urgency = emergency, because = "B.", editorial = "E" }
