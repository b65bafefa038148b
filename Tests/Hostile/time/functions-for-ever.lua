for i = 1, 1e9 do
  calculated("c_" .. i) { label = "L", from = { age }, compute = function(age) return true end, editorial = "E" }
end
