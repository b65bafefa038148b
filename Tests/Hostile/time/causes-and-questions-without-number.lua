for i = 1, 1000 do
  finding("f_" .. i) { label = "L", ask = "A?" }
  local f = _ENV["f_" .. i]
  cause("c_" .. i) { title = "T", group = "common", for_it = { strongly(f), somewhat(fatigue) }, editorial = "E" }
  question("q_" .. i) { ask = "A?", fills = { f }, because = "B.", editorial = "E" }
end
