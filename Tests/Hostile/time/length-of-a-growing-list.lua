local t = {}
while true do t[#t % 1000 + 1] = #t end
