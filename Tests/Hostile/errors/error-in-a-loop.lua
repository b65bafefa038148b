for i = 1, 3 do
  local t = { [i] = i }
  t[i + 1].x = 1
end
