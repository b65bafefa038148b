advice "x" {
  text = "Text.", when = muscle_spasm,
  unless = stiff_neck, fatigue, high_fever,
  editorial = "e",
}
