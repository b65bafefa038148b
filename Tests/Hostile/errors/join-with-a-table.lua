local y = "a" .. {}
