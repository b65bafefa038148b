pattern "x" {
  when = history:includes "thyroid_disorder", "kidney_failure",
  editorial = "e",
}
