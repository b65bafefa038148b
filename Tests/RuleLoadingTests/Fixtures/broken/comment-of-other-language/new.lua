// my findings
finding "x" { label = "X" }
