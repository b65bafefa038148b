local e = _ENV
calculated "c" { label = "C", from = { age }, compute = function(age)
  return e.last
end, editorial = "E" }
