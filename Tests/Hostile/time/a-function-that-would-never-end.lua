calculated "c" { label = "C", from = { warning_score }, compute = function(warning_score)
  while true do end
end, editorial = "E" }
