local co
for i = 1, 200 do
  local inner = co
  co = coroutine.create(function() coroutine.close(inner) end)
end
coroutine.close(co)
