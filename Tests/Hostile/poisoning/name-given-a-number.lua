stiff_neck[1] = 1
