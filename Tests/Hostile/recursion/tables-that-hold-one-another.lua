local a, b = {}, {}
a.also, b.also = b, a
finding "x" { label = "L", also = a }
