finding "_ENV" { label = "L", ask = "A?" }
