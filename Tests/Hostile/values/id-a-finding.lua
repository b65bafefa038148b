finding(stiff_neck) { label = "L", ask = "A?" }
