local y = 1 % 0
