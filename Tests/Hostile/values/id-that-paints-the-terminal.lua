finding "\27[31mred\27[2J" { label = "L", ask = "A?" }
