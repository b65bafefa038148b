calculated "x" {
  label = "x", unit = "kg", limits = { 0, 1 }, from = { age },
  compute = function(age) return age * math.random() end,
  editorial = "e",
}
