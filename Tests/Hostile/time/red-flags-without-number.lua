for i = 1, 1500 do
  finding("f_" .. i) { label = "L", ask = "A?" }
  red_flag("r_" .. i) { title = "T", when = all { _ENV["f_" .. i], stiff_neck }, urgency = emergency, because = "B.", editorial = "E" }
end
