local n = debug.getlocal(2, 1)
