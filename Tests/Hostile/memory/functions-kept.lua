for i = 1, 200000 do
  finding "x" { label = function() return 1 end }
end
