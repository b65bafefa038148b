finding "x" { label = "\27[31mred\27[0m\27]0;title\7", ask = "A?" }
