for t = 37, 38, 0.5 do
  pattern("x_" .. t * 10 // 1) { when = temperature:at_least(t), editorial = "e" }
end
