calculated "x" { label = "X", from = { age }, unit = "a", limits = { 0, 9 },
  compute = fuction(age) return age end, editorial = "e" }
