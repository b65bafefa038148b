local y = math + 1
