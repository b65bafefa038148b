question "x" { ask = "X?", fills = { meningitis_signs }, editorial = "e" }
