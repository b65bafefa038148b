local y = math.max()
