calculated "c" { label = "C", from = { age }, compute = function(age)
  last = age
  return last > 1
end, editorial = "E" }
