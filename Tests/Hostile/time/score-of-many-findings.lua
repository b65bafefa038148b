local t = { label = "S", editorial = "E" }
for i = 1, 300 do
  finding("f_" .. i) { label = "L", ask = "A?" }
  t[i] = points(1.001 + i, any { _ENV["f_" .. i], _ENV["f_" .. math.max(1, i - 1)] })
end
score "s" (t)
red_flag "r" { title = "T", when = _ENV.s:at_least(100), urgency = emergency, because = "B.", editorial = "E" }
