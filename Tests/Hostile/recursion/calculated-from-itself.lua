calculated "c" { label = "C", from = { _ENV.c }, compute = function(c) return c end, editorial = "E" }
