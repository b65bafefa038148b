local seen = {}
calculated "c" { label = "C", from = { age }, compute = function(age)
  seen[#seen + 1] = age
  return #seen > 1
end, editorial = "E" }
