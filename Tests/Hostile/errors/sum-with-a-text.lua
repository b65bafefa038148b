local y = "10" + 1
