cause "x" {
  title = "T", group = "common", cite = "causes/thyroid",
  for_it = {
    somewhat(fatigue,
    slightly(stiff_neck),
  },
}
