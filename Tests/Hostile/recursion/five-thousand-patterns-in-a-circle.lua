for i = 0, 4999 do
  pattern("p_" .. i) { when = _ENV["p_" .. (i + 1) % 5000], editorial = "E" }
end
