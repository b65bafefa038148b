calculated "x" { label = "X", from = { age }, unit = "a", limits = { 0, 9 },
  compute = function(age) return age, editorial = "e" }
