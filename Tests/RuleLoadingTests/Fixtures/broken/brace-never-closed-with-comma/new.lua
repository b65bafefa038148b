finding "x" {
  label = "X",

finding "y" { label = "Y" }

finding "z" { label = "Z" }
