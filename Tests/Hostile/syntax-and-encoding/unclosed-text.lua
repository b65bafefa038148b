finding "x { label = 5 }
