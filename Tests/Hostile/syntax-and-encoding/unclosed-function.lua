calculated "c" { label = "C", compute = function(age) return age,
