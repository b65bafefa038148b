ipairs = pairs
