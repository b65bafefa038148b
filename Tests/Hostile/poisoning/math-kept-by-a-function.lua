local m = math
calculated "c" { label = "C", from = { age }, compute = function(age)
  m.sqrt = age
  return true
end, editorial = "E" }
