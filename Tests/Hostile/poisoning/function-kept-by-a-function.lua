local function helper(x) return x end
calculated "c" { label = "C", from = { age }, compute = function(age)
  return helper(age) > 1
end, editorial = "E" }
