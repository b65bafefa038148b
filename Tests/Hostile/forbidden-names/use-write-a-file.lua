local f = io.open("OWNED", "w")
f:write("x")
