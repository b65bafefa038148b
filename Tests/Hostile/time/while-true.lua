-- the plain loop
while true do end
