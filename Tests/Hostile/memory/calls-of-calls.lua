local n = stiff_nek
while true do n = n(n, n) end
