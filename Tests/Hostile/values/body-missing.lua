finding "x"
