for a = 1, 10000 do
  for b = 1, 10000 do
    for c = 1, 10000 do end
  end
end
