pattern "x" {
  when: stiff_neck,
  editorial = "e",
}
