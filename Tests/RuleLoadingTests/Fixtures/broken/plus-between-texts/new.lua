advice "x" {
  text = "Drink "
    + "water.",
  when = muscle_spasm, editorial = "e",
}
finding "y" { label = "Y", ask = "Y?" }
pattern "z" { when = y, editorial = "e" }
