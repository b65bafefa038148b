finding "x" { lable = "X" }
