finding "x" { label = "The "old" neck" }
