for i = 1, 60 do
  local next = _ENV["c_" .. (i + 1)]
  calculated("c_" .. i) { label = "C", from = { next, stiff_neck }, compute = function(a, b) return a end, editorial = "E" }
end
finding "c_61" { label = "L", ask = "A?" }
red_flag "r" { title = "T", when = c_1, urgency = emergency, because = "B.", editorial = "E" }
