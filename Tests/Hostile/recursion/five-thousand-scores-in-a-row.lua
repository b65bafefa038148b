for i = 0, 4999 do
  score("s_" .. i) { label = "L", points(1, _ENV["s_" .. (i + 1)]:at_least(1)), editorial = "E" }
end
score "s_5000" { label = "L", points(1, stiff_neck), editorial = "E" }
