calculated "c" { label = "C", from = { age }, compute = all, editorial = "E" }
