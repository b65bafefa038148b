if stiff_neck then
  red_flag "x" {
    title = "x", when = stiff_neck, urgency = emergency, because = "b", editorial = "e",
  }
end
