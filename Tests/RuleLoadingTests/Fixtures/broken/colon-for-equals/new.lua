finding "x" { label: "X" }
