local y = 1.5 | 1
