finding "y" { label = "Y" }
red_flag "x"