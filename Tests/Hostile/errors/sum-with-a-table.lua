local y = 1 + {}
