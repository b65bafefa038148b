local t = {}
for i = 1, 131072 do t["k" .. i] = i end
local n = 0
while true do
  t["k" .. n] = nil
  n = n + 1
  t["k" .. n + 131072] = 1
end
