local x = xpcall
