local n = stiff_neck
while true do n = n.x end
