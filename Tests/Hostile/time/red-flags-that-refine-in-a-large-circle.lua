for i = 0, 2999 do
  red_flag("r_" .. i) { title = "T", when = stiff_neck, urgency = emergency, because = "B.", editorial = "E",
    refines = "r_" .. (i + 1) % 3000 }
end
