local factor = 2
calculated "x" { label = "X", unit = "a", limits = { 0, 300 }, from = { age },
  compute = function(years) return years * factor + fatigue end, editorial = "e" }
