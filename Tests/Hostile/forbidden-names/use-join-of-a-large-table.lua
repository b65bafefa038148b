local s = table.concat({}, "x", 1, 1 << 40)
