finding "x" { label = "Cold\27[31m feet" }
