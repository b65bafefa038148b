quantity "q" { label = "Q", unit = "1", limits = { -9223372036854775807 - 1, 9223372036854775807 }, editorial = "E" }
