finding "extra" { label = "Extra }
