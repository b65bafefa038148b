-- always ⁧ cold
finding "x" { label = "Cold feet" }
