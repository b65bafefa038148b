finding "x" { label = "{emergency_number{emergency_number}}", ask = "{emergency_number}{" }
