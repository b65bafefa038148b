-- ‮ } "x" gnidnif ⁦
finding "x" { label = "L", ask = 5 }
