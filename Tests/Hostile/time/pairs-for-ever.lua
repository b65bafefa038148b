local t = {}
for i = 1, 500 do t[i] = i end
while true do
  for key in pairs(t) do end
end
