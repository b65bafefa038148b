pattern "x" { when = temperature:at_least(0x1.2p5), editorial = "e" }
