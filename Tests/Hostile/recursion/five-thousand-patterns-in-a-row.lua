for i = 0, 4999 do
  pattern("p_" .. i) { when = _ENV["p_" .. (i + 1)], editorial = "E" }
end
pattern "p_5000" { when = stiff_neck, editorial = "E" }
