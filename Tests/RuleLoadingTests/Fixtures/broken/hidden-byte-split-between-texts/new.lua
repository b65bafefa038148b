local half = "\xE2\x80"
finding "x" { label = "Cold" .. half .. "\xAE feet" }
