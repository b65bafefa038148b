calculated "c" { label = "C", from = { age }, compute = math.sqrt, editorial = "E" }
