question "x" { ask = "X?", fills = { warning_score }, editorial = "e" }
