finding "a" { label = "A", implies = { b }, editorial = "e" }
finding "b" { label = "B", implies = { a }, editorial = "e" }
