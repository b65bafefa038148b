red_flag "x" {
  title = "Title,
  when = stiff_neck,
}
