local t = "xxxxxxxxxxxxxxxx"
for i = 1, 40 do t = t .. t end
