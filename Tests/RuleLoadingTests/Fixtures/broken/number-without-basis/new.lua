finding "x" { label = "X", implied_by = temperature:at_least(40) }
