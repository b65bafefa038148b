finding "warm-skin" { label = "Warm skin", ask = "Warm?" }
red_flag "Warm-skin" {
  title = "T", when = any { warm_skin, stiff_neck }, urgency = emergency, because = "B.", cite = "serious/stiff-neck",
}
choices "skin" { label = "Skin", unlisted = unknown, options = { option "very-red" { label = "Very red" } } }
