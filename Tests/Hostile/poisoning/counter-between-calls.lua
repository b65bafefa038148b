local n = 0
calculated "c" { label = "C", from = { age }, compute = function(age)
  n = n + 1
  return n > 1
end, editorial = "E" }
