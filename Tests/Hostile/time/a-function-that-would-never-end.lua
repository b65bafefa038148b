calculated "c" { label = "C", from = { age }, compute = function(age)
  while true do end
end, editorial = "E" }
