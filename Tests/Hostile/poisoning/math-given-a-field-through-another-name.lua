local m = math
m.x = 1
