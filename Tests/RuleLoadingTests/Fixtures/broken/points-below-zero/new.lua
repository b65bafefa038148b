cause "x" {
  title = "X", group = "common", for_it = { points(2, fatigue), points(-1, stiff_neck) },
  cite = "causes/thyroid",
}
