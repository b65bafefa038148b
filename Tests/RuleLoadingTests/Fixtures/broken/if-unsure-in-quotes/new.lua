finding "x" { label = "X", if_unsure = "present", editorial = "e" }
