local y = 1 << 0.5
