quantity "q" { label = "Q", unit = "1", limits = { -1.7976931348623157e308, 1.7976931348623157e308 }, editorial = "E" }
