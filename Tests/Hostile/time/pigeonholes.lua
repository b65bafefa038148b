-- Six pigeons, five holes: no completion exists, and that is not seen quickly.
local pigeons = {}
for p = 1, 6 do
  local some = {}
  for h = 1, 5 do
    local others = { fatigue }
    for q = p + 1, 6 do others[#others + 1] = absent(_ENV["in_" .. q .. "_" .. h]) end
    finding("in_" .. p .. "_" .. h) { label = "L", ask = "A?", implies = { all(others) }, editorial = "E" }
    some[h] = _ENV["in_" .. p .. "_" .. h]
  end
  finding("pigeon_" .. p) { label = "L", ask = "A?", implies = { any(some) }, editorial = "E" }
  pigeons[p] = _ENV["pigeon_" .. p]
end
for i = 1, 20 do
  finding("f_" .. i) { label = "L", ask = "A?" }
  red_flag("r_" .. i) { title = "T", when = all { all(pigeons), _ENV["f_" .. i] }, urgency = emergency, because = "B.", editorial = "E" }
end
