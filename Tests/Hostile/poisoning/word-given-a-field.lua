all.x = 1
