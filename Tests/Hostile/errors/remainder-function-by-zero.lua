local y = math.fmod(1, 0)
