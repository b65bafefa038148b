quantity "q" { label = "Q", unit = "1", limits = { 0x0p0, 0xA.8p1 }, editorial = "E" }
