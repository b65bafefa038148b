calculated "x" { label = "X", unit = "a", limits = { 0, 300 }, from = { age, temperature },
  compute = function(years) return years end, editorial = "e" }
