local y = "a" .. true
