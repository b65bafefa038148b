for t = 37, 37.4, 0.5 do
  pattern "x" { when = temperature:at_least(t), editorial = "e" }
end
