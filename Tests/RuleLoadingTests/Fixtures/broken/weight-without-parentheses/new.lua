cause "x" {
  title = "X", group = "common", for_it = { strongly fatigue, slightly(stiff_neck) },
  cite = "causes/thyroid",
}
