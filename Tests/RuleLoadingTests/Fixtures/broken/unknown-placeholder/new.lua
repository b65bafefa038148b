finding "x" { label = "X", ask = "Call {emergency_nr}?" }
