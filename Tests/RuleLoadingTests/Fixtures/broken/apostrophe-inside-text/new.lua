finding "x" { label = 'Don't know' }
